import type { IncomingMessage } from 'node:http';
import type { BucketSettings } from '../client.js';
import { S3Refused, type S3Operation } from './s3-faults.js';

export interface S3Call {
  readonly operation: S3Operation;
  readonly key: string;
  readonly query: URLSearchParams;
}

/**
 * Signature version 4: the key id, the day, the region, the signed headers and the hash of the body must be there.
 * The signature itself is not recomputed: that is the client library's own promise. Throws S3Refused.
 */
export function checkSignature({ headers }: IncomingMessage, { accessKeyId, region }: BucketSettings): void {
  const { keyId, day, place, signed } = claimsOf(headers.authorization);
  if (keyId !== accessKeyId) throw new S3Refused(403, 'InvalidAccessKeyId');
  const isDated = String(headers['x-amz-date']).startsWith(day);
  if (place !== region || !isDated || !coversAll(signed)) throw new S3Refused(403, 'SignatureDoesNotMatch');
  if (!SHA256.test(String(headers['x-amz-content-sha256']))) throw new S3Refused(501, 'NotImplemented');
}

function claimsOf(authorization = '') {
  const [, keyId = '', day = '', place = '', signed = ''] = AUTHORIZATION.exec(authorization) ?? [];
  return { keyId, day, place, signed };
}

const SHA256 = /^[0-9a-f]{64}$/;
const coversAll = (signed: string): boolean =>
  SIGNED_ALWAYS.every((name) => signed.split(';').includes(name));

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=[0-9a-f]{64}$/;
const SIGNED_ALWAYS = ['host', 'x-amz-content-sha256', 'x-amz-date'];

const SUBRESOURCES: readonly (readonly [S3Operation, string, string])[] = [
  ['CreateMultipartUpload', 'POST', 'uploads'],
  ['CompleteMultipartUpload', 'POST', 'uploadId'],
  ['UploadPart', 'PUT', 'uploadId'],
  ['AbortMultipartUpload', 'DELETE', 'uploadId'],
  ['ListObjectsV2', 'GET', 'list-type'],
  ['ListMultipartUploads', 'GET', 'uploads'],
];

const PLAIN: Readonly<Record<string, S3Operation>> = {
  PUT: 'PutObject',
  GET: 'GetObject',
  HEAD: 'HeadObject',
  DELETE: 'DeleteObject',
};

/** Which call a request is. Path style only. Throws S3Refused. */
export function operationOf(request: IncomingMessage, bucket: string): S3Call {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
  const [, name, ...rest] = decodeURIComponent(pathname).split('/');
  if (name !== bucket) throw new S3Refused(404, 'NoSuchBucket');
  const operation = special(request, searchParams) ?? PLAIN[String(request.method)];
  if (!operation) throw new S3Refused(501, 'NotImplemented');
  return { operation, key: rest.join('/'), query: searchParams };
}

function special({ method, headers }: IncomingMessage, query: URLSearchParams): S3Operation | undefined {
  if (method === 'PUT' && headers['x-amz-copy-source'] !== undefined) return 'CopyObject';
  return SUBRESOURCES.find(([, verb, mark]) => verb === method && query.has(mark))?.[0];
}

export const xml = (name: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inside}</${name}>`;

export const errorXml = (code: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`;

export const keysXml = (
  keys: readonly { readonly key: string; readonly at: Date }[],
  isCut: boolean,
): string =>
  xml(
    'ListBucketResult',
    `<IsTruncated>${isCut}</IsTruncated>` +
      keys
        .map(
          ({ key, at }) =>
            `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`,
        )
        .join(''),
  );

export const uploadsXml = (
  uploads: readonly { readonly key: string; readonly uploadId: string; readonly at: Date }[],
): string =>
  xml(
    'ListMultipartUploadsResult',
    uploads
      .map(
        ({ key, uploadId, at }) =>
          `<Upload><Key>${key}</Key><UploadId>${uploadId}</UploadId><Initiated>${at.toISOString()}</Initiated></Upload>`,
      )
      .join(''),
  );
