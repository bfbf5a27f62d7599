import { S3Client } from '@aws-sdk/client-s3';

/** Where the files lie and how to get in; `endpoint` is an http or https address. */
export interface BucketSettings {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface BucketPatience {
  /** Tries of one call, the first included; the client waits longer after each. */
  readonly attemptsMax: number;
  /** Until an answer begins. */
  readonly answerMsMax: number;
  /** A connection on which nothing moves. */
  readonly idleMsMax: number;
}

const PATIENCE: BucketPatience = { attemptsMax: 4, answerMsMax: 20_000, idleMsMax: 15_000 };
const CONNECT_MS_MAX = 3_000;

/** One client for a bucket; `patience` is for tests, which do not wait as long as an office would. */
export const openClient = (settings: BucketSettings, patience: BucketPatience = PATIENCE): S3Client =>
  new S3Client({
    endpoint: settings.endpoint,
    region: settings.region,
    // Given here and nowhere else: the client would otherwise look for them in files and on the network.
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    forcePathStyle: true,
    maxAttempts: patience.attemptsMax,
    retryMode: 'standard',
    // Newer checksum headers are refused by older servers; the signature already covers the hash of each body.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    expectContinueHeader: false,
    requestHandler: {
      connectionTimeout: CONNECT_MS_MAX,
      requestTimeout: patience.answerMsMax,
      throwOnRequestTimeout: true,
      socketTimeout: patience.idleMsMax,
    },
  });
