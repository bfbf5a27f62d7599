import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { GetEvidence, UploadEvidence } from '#appraisal/dossier';
import { EVIDENCE_STORE, type EvidenceStore } from '#evidence-store';
import { Policy } from '../auth/policy.decorator.js';
import { CONFIG, type Config } from '../config.js';
import { Answer, type Written } from '../http/answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { CommandDesk } from '../http/command-desk.js';
import { CurrentDossier, CurrentRequest, type OpenDossier } from '../http/current-request.js';
import { ReadQuery } from '../http/fields.js';
import { Reading } from '../http/reading.js';
import { unknownEvidence } from '../http/unknown.js';
import { Metrics } from '../operations/metrics.js';
import { attachment } from './attachment.js';
import { DossierCommand } from './dossier-command.decorator.js';
import { evidenceForm } from './evidence-form.js';
import { receive, type MultipartRequest } from './upload.js';

@ApiTags('dossiers')
@ApiParam({ name: 'dossier', type: String, example: 'khanhhoa.2025.405.8.1' })
@Controller('api/v1/dossiers/:dossier/evidence')
export class EvidenceController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly reading: Reading,
    @Inject(EVIDENCE_STORE) private readonly store: EvidenceStore,
    @Inject(CONFIG) private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  @DossierCommand('', 'attach-evidence', 'Tải lên một minh chứng với trích dẫn đầy đủ')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: evidenceForm })
  async upload(
    @CurrentDossier() { id, view }: OpenDossier,
    @CurrentRequest() request: ApiRequest & MultipartRequest,
  ): Promise<Answer<Written>> {
    this.desk.check(request);
    const { file, fields } = await receive(request, this.store, this.config.evidenceBytesMax);
    this.metrics.evidenceFiles.inc();
    this.metrics.evidenceBytes.inc(file.size);
    const { period, ...citation } = fields;
    return this.desk.carryOut({
      request,
      asked: { file, fields: { ...fields } },
      seen: 'if-match',
      location: `/api/v1/dossiers/${view.key}/evidence/${file.digest}/file`,
      make: (context) => new UploadEvidence(id, { period, file, citation }, context),
    });
  }

  @Get(':digest/file')
  @Policy('read', 'dossier')
  @ApiOperation({ summary: 'Tải tệp minh chứng về, đúng từng byte như khi nộp' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'tệp', schema: { type: 'string', format: 'binary' } })
  @ApiProblems(400, 401, 403, 404, 503)
  async download(
    @CurrentDossier() { id }: OpenDossier,
    @Param('digest') digest: string,
    @Query() when: ReadQuery,
  ): Promise<Answer<StreamableFile>> {
    const { result } = await this.reading.ask(new GetEvidence(id), when);
    // Only through its dossier: knowing a digest opens nothing.
    const file = result.find((row) => row.file.digest === digest)?.file;
    if (!file) throw unknownEvidence();
    const content = await this.store.open(digest);
    const type = { type: file.mediaType, length: file.size, disposition: attachment(file.fileName) };
    return new Answer(new StreamableFile(content, type), { headers: FILE_HEADERS });
  }
}

/** A stranger's file is saved, never run: no sniffing, no scripts, no cache that others share. */
const FILE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, no-store',
};
