// Generated from docs/reference/openapi.json by `npm run client -w apps/web`.
// @ts-nocheck

import { client } from './client.gen.js';
import { type Client, type ClientMeta, formDataBodySerializer, type Options as Options2, type RequestResult, type ServerSentEventsResult, type TDataShape } from './client/index.js';
import type { AccountabilityByYearData, AccountabilityByYearErrors, AccountabilityByYearResponses, AccountabilityLossesData, AccountabilityLossesErrors, AccountabilityLossesResponses, AccountabilityStagesData, AccountabilityStagesErrors, AccountabilityStagesResponses, AccountabilityWorkData, AccountabilityWorkErrors, AccountabilityWorkResponses, AgenciesListData, AgenciesListErrors, AgenciesListResponses, AgenciesOneData, AgenciesOneErrors, AgenciesOneResponses, BranchAskData, BranchAskErrors, BranchAskResponses, CalendarYearData, CalendarYearErrors, CalendarYearResponses, CouncilConveneData, CouncilConveneErrors, CouncilConveneResponses, CouncilListData, CouncilListErrors, CouncilListResponses, CouncilMinutesData, CouncilMinutesErrors, CouncilMinutesResponses, CouncilOneData, CouncilOneErrors, CouncilOneResponses, CycleBoardDossiersData, CycleBoardDossiersErrors, CycleBoardDossiersResponses, CycleBoardScoresData, CycleBoardScoresErrors, CycleBoardScoresResponses, CycleBoardUnitsData, CycleBoardUnitsErrors, CycleBoardUnitsResponses, CyclesListData, CyclesListErrors, CyclesListResponses, CyclesMoveDeadlineData, CyclesMoveDeadlineErrors, CyclesMoveDeadlineResponses, CyclesOneData, CyclesOneErrors, CyclesOneResponses, CyclesOpenData, CyclesOpenErrors, CyclesOpenResponses, DifferenceOfDossierData, DifferenceOfDossierErrors, DifferenceOfDossierResponses, DifferenceOfYearData, DifferenceOfYearErrors, DifferenceOfYearResponses, DossierCommandsRecallData, DossierCommandsRecallErrors, DossierCommandsRecallResponses, DossierCommandsReportData, DossierCommandsReportErrors, DossierCommandsReportResponses, DossierCommandsSelfScoreData, DossierCommandsSelfScoreErrors, DossierCommandsSelfScoreResponses, DossierCommandsSubmitData, DossierCommandsSubmitErrors, DossierCommandsSubmitResponses, DossierCommandsWithdrawData, DossierCommandsWithdrawErrors, DossierCommandsWithdrawResponses, DossierReadsEvidenceData, DossierReadsEvidenceErrors, DossierReadsEvidenceResponses, DossierReadsHistoryData, DossierReadsHistoryErrors, DossierReadsHistoryResponses, DossierReadsOneData, DossierReadsOneErrors, DossierReadsOneResponses, DossierReadsScoreHistoryData, DossierReadsScoreHistoryErrors, DossierReadsScoreHistoryResponses, DossierReadsWhyData, DossierReadsWhyErrors, DossierReadsWhyResponses, EvidenceDownloadData, EvidenceDownloadErrors, EvidenceDownloadResponses, EvidenceUploadData, EvidenceUploadErrors, EvidenceUploadResponses, ExplanationsAnswerData, ExplanationsAnswerErrors, ExplanationsAnswerResponses, ExplanationsAskData, ExplanationsAskErrors, ExplanationsAskResponses, ExplanationsDraftData, ExplanationsDraftErrors, ExplanationsDraftResponses, ExplanationsLapseData, ExplanationsLapseErrors, ExplanationsLapseResponses, ExplanationsSendData, ExplanationsSendErrors, ExplanationsSendResponses, FrameworksConfirmData, FrameworksConfirmErrors, FrameworksConfirmResponses, FrameworksListData, FrameworksListErrors, FrameworksListResponses, FrameworksMappingData, FrameworksMappingErrors, FrameworksMappingResponses, FrameworksOneData, FrameworksOneErrors, FrameworksOneResponses, FrameworksRemapData, FrameworksRemapErrors, FrameworksRemapResponses, HealthLiveData, HealthLiveResponses, HealthReadyData, HealthReadyErrors, HealthReadyResponses, LiveListenData, LiveListenErrors, LiveListenResponse, LiveListenResponses, PublishedYearsListData, PublishedYearsListErrors, PublishedYearsListResponses, RankingsClaimData, RankingsClaimErrors, RankingsClaimResponses, RankingsOneData, RankingsOneErrors, RankingsOneResponses, RankingsPreferData, RankingsPreferErrors, RankingsPreferResponses, RankingsWithdrawData, RankingsWithdrawErrors, RankingsWithdrawResponses, RebuildsBeginData, RebuildsBeginErrors, RebuildsBeginResponses, RebuildsGetData, RebuildsGetErrors, RebuildsGetResponses, ReplayReplayData, ReplayReplayErrors, ReplayReplayResponses, ReviewAcceptData, ReviewAcceptErrors, ReviewAcceptResponses, ReviewAdjustData, ReviewAdjustErrors, ReviewAdjustResponses, ReviewAssignData, ReviewAssignErrors, ReviewAssignResponses, ReviewGiveBackData, ReviewGiveBackErrors, ReviewGiveBackResponses, ReviewRejectData, ReviewRejectErrors, ReviewRejectResponses, ReviewRestoreData, ReviewRestoreErrors, ReviewRestoreResponses, SessionsSignInData, SessionsSignInErrors, SessionsSignInResponses, SittingCloseData, SittingCloseErrors, SittingCloseResponses, SittingDecideData, SittingDecideErrors, SittingDecideResponses, SittingMarkPresentData, SittingMarkPresentErrors, SittingMarkPresentResponses, SittingProposeData, SittingProposeErrors, SittingProposeResponses, SittingRecuseData, SittingRecuseErrors, SittingRecuseResponses, SittingVoteData, SittingVoteErrors, SittingVoteResponses, SittingWithdrawData, SittingWithdrawErrors, SittingWithdrawResponses, StatusStatusData, StatusStatusErrors, StatusStatusResponses, TargetsJudgedData, TargetsJudgedErrors, TargetsJudgedResponses, TargetsListData, TargetsListErrors, TargetsListResponses, TargetsRecordData, TargetsRecordErrors, TargetsRecordResponses, TasksListData, TasksListErrors, TasksListResponses, TasksOneData, TasksOneErrors, TasksOneResponses, TasksReportData, TasksReportErrors, TasksReportResponses, TrendTrendData, TrendTrendErrors, TrendTrendResponses, YearEndApproveReopeningData, YearEndApproveReopeningErrors, YearEndApproveReopeningResponses, YearEndLockData, YearEndLockErrors, YearEndLockResponses, YearEndProposeReopeningData, YearEndProposeReopeningErrors, YearEndProposeReopeningResponses, YearEndPublicationData, YearEndPublicationErrors, YearEndPublicationResponses, YearEndPublishData, YearEndPublishErrors, YearEndPublishResponses, YearEndTakeOverData, YearEndTakeOverErrors, YearEndTakeOverResponses } from './types.gen.js';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Đăng nhập, lấy mã truy cập
 */
export const sessionsSignIn = <ThrowOnError extends boolean = false>(options: Options<SessionsSignInData, ThrowOnError>): RequestResult<SessionsSignInResponses, SessionsSignInErrors, ThrowOnError> => (options.client ?? client).post<SessionsSignInResponses, SessionsSignInErrors, ThrowOnError>({
    url: '/api/v1/sessions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Danh bạ cơ quan, tìm theo tên, tên gọi khác hoặc mã
 */
export const agenciesList = <ThrowOnError extends boolean = false>(options?: Options<AgenciesListData, ThrowOnError>): RequestResult<AgenciesListResponses, AgenciesListErrors, ThrowOnError> => (options?.client ?? client).get<AgenciesListResponses, AgenciesListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/agencies',
    ...options
});

/**
 * Một cơ quan
 */
export const agenciesOne = <ThrowOnError extends boolean = false>(options: Options<AgenciesOneData, ThrowOnError>): RequestResult<AgenciesOneResponses, AgenciesOneErrors, ThrowOnError> => (options.client ?? client).get<AgenciesOneResponses, AgenciesOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/agencies/{code}',
    ...options
});

/**
 * Các bộ chỉ số đã công bố
 */
export const frameworksList = <ThrowOnError extends boolean = false>(options?: Options<FrameworksListData, ThrowOnError>): RequestResult<FrameworksListResponses, FrameworksListErrors, ThrowOnError> => (options?.client ?? client).get<FrameworksListResponses, FrameworksListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/frameworks',
    ...options
});

/**
 * Một bộ chỉ số: chỉ số, quy tắc bằng lời, cách đọc từng ô
 */
export const frameworksOne = <ThrowOnError extends boolean = false>(options: Options<FrameworksOneData, ThrowOnError>): RequestResult<FrameworksOneResponses, FrameworksOneErrors, ThrowOnError> => (options.client ?? client).get<FrameworksOneResponses, FrameworksOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/frameworks/{code}',
    ...options
});

/**
 * Đối chiếu hai bộ chỉ số: chỉ số nào giữ, đổi, tách, gộp, bỏ, thêm
 */
export const frameworksMapping = <ThrowOnError extends boolean = false>(options: Options<FrameworksMappingData, ThrowOnError>): RequestResult<FrameworksMappingResponses, FrameworksMappingErrors, ThrowOnError> => (options.client ?? client).get<FrameworksMappingResponses, FrameworksMappingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/frameworks/{code}/mappings/{other}',
    ...options
});

/**
 * Thay đối chiếu từ một bộ cũ (kèm lý do); đối chiếu trước vẫn còn trong sổ cái
 */
export const frameworksRemap = <ThrowOnError extends boolean = false>(options: Options<FrameworksRemapData, ThrowOnError>): RequestResult<FrameworksRemapResponses, FrameworksRemapErrors, ThrowOnError> => (options.client ?? client).post<FrameworksRemapResponses, FrameworksRemapErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/frameworks/{code}/mappings/{other}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xác nhận cách đọc một ô chưa rõ (kèm lý do)
 */
export const frameworksConfirm = <ThrowOnError extends boolean = false>(options: Options<FrameworksConfirmData, ThrowOnError>): RequestResult<FrameworksConfirmResponses, FrameworksConfirmErrors, ThrowOnError> => (options.client ?? client).post<FrameworksConfirmResponses, FrameworksConfirmErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/frameworks/{code}/confirmations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các kỳ đánh giá, năm mới nhất trước
 */
export const cyclesList = <ThrowOnError extends boolean = false>(options?: Options<CyclesListData, ThrowOnError>): RequestResult<CyclesListResponses, CyclesListErrors, ThrowOnError> => (options?.client ?? client).get<CyclesListResponses, CyclesListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles',
    ...options
});

/**
 * Mở kỳ đánh giá
 */
export const cyclesOpen = <ThrowOnError extends boolean = false>(options: Options<CyclesOpenData, ThrowOnError>): RequestResult<CyclesOpenResponses, CyclesOpenErrors, ThrowOnError> => (options.client ?? client).post<CyclesOpenResponses, CyclesOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Một kỳ đánh giá với các kỳ báo cáo và thời hạn
 */
export const cyclesOne = <ThrowOnError extends boolean = false>(options: Options<CyclesOneData, ThrowOnError>): RequestResult<CyclesOneResponses, CyclesOneErrors, ThrowOnError> => (options.client ?? client).get<CyclesOneResponses, CyclesOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}',
    ...options
});

/**
 * Dời hạn của một kỳ báo cáo (kèm lý do)
 */
export const cyclesMoveDeadline = <ThrowOnError extends boolean = false>(options: Options<CyclesMoveDeadlineData, ThrowOnError>): RequestResult<CyclesMoveDeadlineResponses, CyclesMoveDeadlineErrors, ThrowOnError> => (options.client ?? client).post<CyclesMoveDeadlineResponses, CyclesMoveDeadlineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/deadlines',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tổng điểm theo chỉ số chính ở một bước chấm
 */
export const cycleBoardScores = <ThrowOnError extends boolean = false>(options: Options<CycleBoardScoresData, ThrowOnError>): RequestResult<CycleBoardScoresResponses, CycleBoardScoresErrors, ThrowOnError> => (options.client ?? client).get<CycleBoardScoresResponses, CycleBoardScoresErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/scores',
    ...options
});

/**
 * Mọi đơn vị cùng năm, cùng bộ chỉ số cạnh nhau: điểm từng chỉ số ở một bước chấm
 */
export const cycleBoardUnits = <ThrowOnError extends boolean = false>(options: Options<CycleBoardUnitsData, ThrowOnError>): RequestResult<CycleBoardUnitsResponses, CycleBoardUnitsErrors, ThrowOnError> => (options.client ?? client).get<CycleBoardUnitsResponses, CycleBoardUnitsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/units',
    ...options
});

/**
 * Hồ sơ của kỳ; cán bộ chỉ thấy hồ sơ cơ quan mình phụ trách hoặc phối hợp
 */
export const cycleBoardDossiers = <ThrowOnError extends boolean = false>(options: Options<CycleBoardDossiersData, ThrowOnError>): RequestResult<CycleBoardDossiersResponses, CycleBoardDossiersErrors, ThrowOnError> => (options.client ?? client).get<CycleBoardDossiersResponses, CycleBoardDossiersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/dossiers',
    ...options
});

/**
 * Khóa nộp hoặc khóa sổ một kỳ theo quyết định (kèm lý do)
 *
 * Câu trả lời ứng với việc ghi ở kỳ; từng hồ sơ theo sau một lát. Đã xong khi underWay của kỳ rỗng (GET /api/v1/cycles/{cycle}); trong lúc đó lệnh kế tiếp bị từ chối với mã cycle.busy.
 */
export const yearEndLock = <ThrowOnError extends boolean = false>(options: Options<YearEndLockData, ThrowOnError>): RequestResult<YearEndLockResponses, YearEndLockErrors, ThrowOnError> => (options.client ?? client).post<YearEndLockResponses, YearEndLockErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/locks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đề nghị mở lại (kèm lý do và căn cứ pháp lý); một người khác phải duyệt
 */
export const yearEndProposeReopening = <ThrowOnError extends boolean = false>(options: Options<YearEndProposeReopeningData, ThrowOnError>): RequestResult<YearEndProposeReopeningResponses, YearEndProposeReopeningErrors, ThrowOnError> => (options.client ?? client).post<YearEndProposeReopeningResponses, YearEndProposeReopeningErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/reopenings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Duyệt một đề nghị mở lại của người khác (kèm lý do và căn cứ pháp lý)
 *
 * Câu trả lời ứng với việc ghi ở kỳ; từng hồ sơ theo sau một lát. Đã xong khi underWay của kỳ rỗng (GET /api/v1/cycles/{cycle}); trong lúc đó lệnh kế tiếp bị từ chối với mã cycle.busy.
 */
export const yearEndApproveReopening = <ThrowOnError extends boolean = false>(options: Options<YearEndApproveReopeningData, ThrowOnError>): RequestResult<YearEndApproveReopeningResponses, YearEndApproveReopeningErrors, ThrowOnError> => (options.client ?? client).post<YearEndApproveReopeningResponses, YearEndApproveReopeningErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/reopenings/{reopening}/approvals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ghi kết quả của Bộ: sau giải trình (vài chỉ số), hoặc công bố (đủ mọi chỉ số)
 *
 * Câu trả lời ứng với việc ghi ở kỳ; từng hồ sơ theo sau một lát. Đã xong khi underWay của kỳ rỗng (GET /api/v1/cycles/{cycle}); trong lúc đó lệnh kế tiếp bị từ chối với mã cycle.busy.
 */
export const yearEndTakeOver = <ThrowOnError extends boolean = false>(options: Options<YearEndTakeOverData, ThrowOnError>): RequestResult<YearEndTakeOverResponses, YearEndTakeOverErrors, ThrowOnError> => (options.client ?? client).post<YearEndTakeOverResponses, YearEndTakeOverErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/results',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Công bố kết quả của kỳ đã khóa sổ: ghi mã SHA-256 của toàn bộ kết quả vào sổ cái
 */
export const yearEndPublish = <ThrowOnError extends boolean = false>(options: Options<YearEndPublishData, ThrowOnError>): RequestResult<YearEndPublishResponses, YearEndPublishErrors, ThrowOnError> => (options.client ?? client).post<YearEndPublishResponses, YearEndPublishErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/publications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tính lại kết quả từ sổ cái và so với mã SHA-256 đã công bố
 */
export const yearEndPublication = <ThrowOnError extends boolean = false>(options: Options<YearEndPublicationData, ThrowOnError>): RequestResult<YearEndPublicationResponses, YearEndPublicationErrors, ThrowOnError> => (options.client ?? client).get<YearEndPublicationResponses, YearEndPublicationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/publication',
    ...options
});

/**
 * Các năm đã công bố của một đơn vị với tổng điểm năm bước, đúng như lúc công bố, năm mới nhất trước
 *
 * Không cần đăng nhập. Năm chưa công bố không có ở đây, hồ sơ từng chỉ số cũng không.
 */
export const publishedYearsList = <ThrowOnError extends boolean = false>(options: Options<PublishedYearsListData, ThrowOnError>): RequestResult<PublishedYearsListResponses, PublishedYearsListErrors, ThrowOnError> => (options.client ?? client).get<PublishedYearsListResponses, PublishedYearsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{unit}/published-years',
    ...options
});

/**
 * Diễn lại cả kỳ từ sự kiện đầu tiên, so với kết quả đã công bố và với số liệu đọc
 *
 * Chấm lại mọi lần ghi điểm, và nêu tên từng hồ sơ khác: ở bước nào, từ bao nhiêu thành bao nhiêu.
 */
export const replayReplay = <ThrowOnError extends boolean = false>(options: Options<ReplayReplayData, ThrowOnError>): RequestResult<ReplayReplayResponses, ReplayReplayErrors, ThrowOnError> => (options.client ?? client).get<ReplayReplayResponses, ReplayReplayErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/replay',
    ...options
});

/**
 * Một hồ sơ: số liệu, điểm các bước, kỳ đã nộp; ETag cho lần ghi sau (không có khi xem lại quá khứ)
 */
export const dossierReadsOne = <ThrowOnError extends boolean = false>(options: Options<DossierReadsOneData, ThrowOnError>): RequestResult<DossierReadsOneResponses, DossierReadsOneErrors, ThrowOnError> => (options.client ?? client).get<DossierReadsOneResponses, DossierReadsOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}',
    ...options
});

/**
 * Diễn biến: mỗi việc một câu, cũ trước
 */
export const dossierReadsHistory = <ThrowOnError extends boolean = false>(options: Options<DossierReadsHistoryData, ThrowOnError>): RequestResult<DossierReadsHistoryResponses, DossierReadsHistoryErrors, ThrowOnError> => (options.client ?? client).get<DossierReadsHistoryResponses, DossierReadsHistoryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/history',
    ...options
});

/**
 * Mỗi điểm từng có, từ vị trí nào đến vị trí nào
 */
export const dossierReadsScoreHistory = <ThrowOnError extends boolean = false>(options: Options<DossierReadsScoreHistoryData, ThrowOnError>): RequestResult<DossierReadsScoreHistoryResponses, DossierReadsScoreHistoryErrors, ThrowOnError> => (options.client ?? client).get<DossierReadsScoreHistoryResponses, DossierReadsScoreHistoryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/score-history',
    ...options
});

/**
 * Minh chứng với số hiệu, ngày, trích yếu; cả minh chứng đã rút
 */
export const dossierReadsEvidence = <ThrowOnError extends boolean = false>(options: Options<DossierReadsEvidenceData, ThrowOnError>): RequestResult<DossierReadsEvidenceResponses, DossierReadsEvidenceErrors, ThrowOnError> => (options.client ?? client).get<DossierReadsEvidenceResponses, DossierReadsEvidenceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/evidence',
    ...options
});

/**
 * Tải lên một minh chứng với trích dẫn đầy đủ
 */
export const evidenceUpload = <ThrowOnError extends boolean = false>(options: Options<EvidenceUploadData, ThrowOnError>): RequestResult<EvidenceUploadResponses, EvidenceUploadErrors, ThrowOnError> => (options.client ?? client).post<EvidenceUploadResponses, EvidenceUploadErrors, ThrowOnError>({
    ...formDataBodySerializer,
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/evidence',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Vì sao có điểm này: một câu, quy tắc, phép tính, minh chứng
 */
export const dossierReadsWhy = <ThrowOnError extends boolean = false>(options: Options<DossierReadsWhyData, ThrowOnError>): RequestResult<DossierReadsWhyResponses, DossierReadsWhyErrors, ThrowOnError> => (options.client ?? client).get<DossierReadsWhyResponses, DossierReadsWhyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/why',
    ...options
});

/**
 * Báo cáo số liệu của một kỳ
 */
export const dossierCommandsReport = <ThrowOnError extends boolean = false>(options: Options<DossierCommandsReportData, ThrowOnError>): RequestResult<DossierCommandsReportResponses, DossierCommandsReportErrors, ThrowOnError> => (options.client ?? client).post<DossierCommandsReportResponses, DossierCommandsReportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/values',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tự chấm điểm theo số liệu đã báo cáo
 */
export const dossierCommandsSelfScore = <ThrowOnError extends boolean = false>(options: Options<DossierCommandsSelfScoreData, ThrowOnError>): RequestResult<DossierCommandsSelfScoreResponses, DossierCommandsSelfScoreErrors, ThrowOnError> => (options.client ?? client).post<DossierCommandsSelfScoreResponses, DossierCommandsSelfScoreErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/self-scores',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Nộp hồ sơ của một kỳ; không có minh chứng thì phải ghi lý do
 */
export const dossierCommandsSubmit = <ThrowOnError extends boolean = false>(options: Options<DossierCommandsSubmitData, ThrowOnError>): RequestResult<DossierCommandsSubmitResponses, DossierCommandsSubmitErrors, ThrowOnError> => (options.client ?? client).post<DossierCommandsSubmitResponses, DossierCommandsSubmitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/submissions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Rút lại hồ sơ đã nộp (kèm lý do)
 */
export const dossierCommandsRecall = <ThrowOnError extends boolean = false>(options: Options<DossierCommandsRecallData, ThrowOnError>): RequestResult<DossierCommandsRecallResponses, DossierCommandsRecallErrors, ThrowOnError> => (options.client ?? client).post<DossierCommandsRecallResponses, DossierCommandsRecallErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/recalls',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Rút một minh chứng (kèm lý do)
 */
export const dossierCommandsWithdraw = <ThrowOnError extends boolean = false>(options: Options<DossierCommandsWithdrawData, ThrowOnError>): RequestResult<DossierCommandsWithdrawResponses, DossierCommandsWithdrawErrors, ThrowOnError> => (options.client ?? client).post<DossierCommandsWithdrawResponses, DossierCommandsWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/evidence/{digest}/withdrawals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tải tệp minh chứng về, đúng từng byte như khi nộp
 */
export const evidenceDownload = <ThrowOnError extends boolean = false>(options: Options<EvidenceDownloadData, ThrowOnError>): RequestResult<EvidenceDownloadResponses, EvidenceDownloadErrors, ThrowOnError> => (options.client ?? client).get<EvidenceDownloadResponses, EvidenceDownloadErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/evidence/{digest}/file',
    ...options
});

/**
 * Phân công người thẩm định; không phân công người của cơ quan phụ trách
 */
export const reviewAssign = <ThrowOnError extends boolean = false>(options: Options<ReviewAssignData, ThrowOnError>): RequestResult<ReviewAssignResponses, ReviewAssignErrors, ThrowOnError> => (options.client ?? client).post<ReviewAssignResponses, ReviewAssignErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/reviewers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Chấp nhận điểm tự chấm làm điểm thẩm định của Tổ giúp việc
 */
export const reviewAccept = <ThrowOnError extends boolean = false>(options: Options<ReviewAcceptData, ThrowOnError>): RequestResult<ReviewAcceptResponses, ReviewAcceptErrors, ThrowOnError> => (options.client ?? client).post<ReviewAcceptResponses, ReviewAcceptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/acceptances',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Trả lại hồ sơ của một kỳ để cơ quan bổ sung (kèm lý do)
 */
export const reviewGiveBack = <ThrowOnError extends boolean = false>(options: Options<ReviewGiveBackData, ThrowOnError>): RequestResult<ReviewGiveBackResponses, ReviewGiveBackErrors, ThrowOnError> => (options.client ?? client).post<ReviewGiveBackResponses, ReviewGiveBackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/returns',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bác một minh chứng (kèm lý do)
 */
export const reviewReject = <ThrowOnError extends boolean = false>(options: Options<ReviewRejectData, ThrowOnError>): RequestResult<ReviewRejectResponses, ReviewRejectErrors, ThrowOnError> => (options.client ?? client).post<ReviewRejectResponses, ReviewRejectErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/evidence/{digest}/rejections',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Khôi phục một minh chứng đã bác (kèm lý do)
 */
export const reviewRestore = <ThrowOnError extends boolean = false>(options: Options<ReviewRestoreData, ThrowOnError>): RequestResult<ReviewRestoreResponses, ReviewRestoreErrors, ThrowOnError> => (options.client ?? client).post<ReviewRestoreResponses, ReviewRestoreErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/evidence/{digest}/restorations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Điều chỉnh điểm thẩm định (kèm lý do và căn cứ pháp lý)
 */
export const reviewAdjust = <ThrowOnError extends boolean = false>(options: Options<ReviewAdjustData, ThrowOnError>): RequestResult<ReviewAdjustResponses, ReviewAdjustErrors, ThrowOnError> => (options.client ?? client).post<ReviewAdjustResponses, ReviewAdjustErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/adjustments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ghi yêu cầu giải trình của Bộ, với điểm Bộ tạm cho
 */
export const explanationsAsk = <ThrowOnError extends boolean = false>(options: Options<ExplanationsAskData, ThrowOnError>): RequestResult<ExplanationsAskResponses, ExplanationsAskErrors, ThrowOnError> => (options.client ?? client).post<ExplanationsAskResponses, ExplanationsAskErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/explanations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ghi dự thảo giải trình của cơ quan phụ trách hoặc phối hợp
 */
export const explanationsDraft = <ThrowOnError extends boolean = false>(options: Options<ExplanationsDraftData, ThrowOnError>): RequestResult<ExplanationsDraftResponses, ExplanationsDraftErrors, ThrowOnError> => (options.client ?? client).post<ExplanationsDraftResponses, ExplanationsDraftErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/explanations/drafts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ghi văn bản giải trình Sở KH&CN đã gửi Bộ
 */
export const explanationsSend = <ThrowOnError extends boolean = false>(options: Options<ExplanationsSendData, ThrowOnError>): RequestResult<ExplanationsSendResponses, ExplanationsSendErrors, ThrowOnError> => (options.client ?? client).post<ExplanationsSendResponses, ExplanationsSendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/explanations/dispatches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ghi kết quả giải trình Bộ trả lời (kèm lý do)
 */
export const explanationsAnswer = <ThrowOnError extends boolean = false>(options: Options<ExplanationsAnswerData, ThrowOnError>): RequestResult<ExplanationsAnswerResponses, ExplanationsAnswerErrors, ThrowOnError> => (options.client ?? client).post<ExplanationsAnswerResponses, ExplanationsAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/explanations/answers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Kết thúc vòng giải trình không gửi (kèm lý do)
 */
export const explanationsLapse = <ThrowOnError extends boolean = false>(options: Options<ExplanationsLapseData, ThrowOnError>): RequestResult<ExplanationsLapseResponses, ExplanationsLapseErrors, ThrowOnError> => (options.client ?? client).post<ExplanationsLapseResponses, ExplanationsLapseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/explanations/lapses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các phiên họp Hội đồng thẩm định, phiên mới nhất trước
 */
export const councilList = <ThrowOnError extends boolean = false>(options?: Options<CouncilListData, ThrowOnError>): RequestResult<CouncilListResponses, CouncilListErrors, ThrowOnError> => (options?.client ?? client).get<CouncilListResponses, CouncilListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions',
    ...options
});

/**
 * Triệu tập phiên họp: thành phần, số tối thiểu, nội dung
 */
export const councilConvene = <ThrowOnError extends boolean = false>(options: Options<CouncilConveneData, ThrowOnError>): RequestResult<CouncilConveneResponses, CouncilConveneErrors, ThrowOnError> => (options.client ?? client).post<CouncilConveneResponses, CouncilConveneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Một phiên họp: thành phần, điểm danh, đề nghị, biểu quyết, quyết định
 */
export const councilOne = <ThrowOnError extends boolean = false>(options: Options<CouncilOneData, ThrowOnError>): RequestResult<CouncilOneResponses, CouncilOneErrors, ThrowOnError> => (options.client ?? client).get<CouncilOneResponses, CouncilOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions/{session}',
    ...options
});

/**
 * Biên bản họp, lập từ các sự kiện; dạng văn bản khi Accept: text/plain
 */
export const councilMinutes = <ThrowOnError extends boolean = false>(options: Options<CouncilMinutesData, ThrowOnError>): RequestResult<CouncilMinutesResponses, CouncilMinutesErrors, ThrowOnError> => (options.client ?? client).get<CouncilMinutesResponses, CouncilMinutesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions/{session}/minutes',
    ...options
});

/**
 * Điểm danh một thành viên
 */
export const sittingMarkPresent = <ThrowOnError extends boolean = false>(options: Options<SittingMarkPresentData, ThrowOnError>): RequestResult<SittingMarkPresentResponses, SittingMarkPresentErrors, ThrowOnError> => (options.client ?? client).post<SittingMarkPresentResponses, SittingMarkPresentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions/{session}/attendance',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tự rút khỏi việc xét một chỉ số
 */
export const sittingRecuse = <ThrowOnError extends boolean = false>(options: Options<SittingRecuseData, ThrowOnError>): RequestResult<SittingRecuseResponses, SittingRecuseErrors, ThrowOnError> => (options.client ?? client).post<SittingRecuseResponses, SittingRecuseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions/{session}/recusals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Nêu đề nghị điểm (kèm lý do)
 */
export const sittingPropose = <ThrowOnError extends boolean = false>(options: Options<SittingProposeData, ThrowOnError>): RequestResult<SittingProposeResponses, SittingProposeErrors, ThrowOnError> => (options.client ?? client).post<SittingProposeResponses, SittingProposeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions/{session}/proposals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Rút đề nghị (kèm lý do)
 */
export const sittingWithdraw = <ThrowOnError extends boolean = false>(options: Options<SittingWithdrawData, ThrowOnError>): RequestResult<SittingWithdrawResponses, SittingWithdrawErrors, ThrowOnError> => (options.client ?? client).post<SittingWithdrawResponses, SittingWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions/{session}/proposal-withdrawals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Biểu quyết cho chính mình
 */
export const sittingVote = <ThrowOnError extends boolean = false>(options: Options<SittingVoteData, ThrowOnError>): RequestResult<SittingVoteResponses, SittingVoteErrors, ThrowOnError> => (options.client ?? client).post<SittingVoteResponses, SittingVoteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions/{session}/votes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Kết luận một chỉ số theo kết quả biểu quyết
 */
export const sittingDecide = <ThrowOnError extends boolean = false>(options: Options<SittingDecideData, ThrowOnError>): RequestResult<SittingDecideResponses, SittingDecideErrors, ThrowOnError> => (options.client ?? client).post<SittingDecideResponses, SittingDecideErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions/{session}/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Kết thúc phiên họp
 */
export const sittingClose = <ThrowOnError extends boolean = false>(options: Options<SittingCloseData, ThrowOnError>): RequestResult<SittingCloseResponses, SittingCloseErrors, ThrowOnError> => (options.client ?? client).post<SittingCloseResponses, SittingCloseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/council/sessions/{session}/closing',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Năm bước chấm cạnh nhau: cả đơn vị, từng chỉ số chính, từng chỉ số
 */
export const accountabilityStages = <ThrowOnError extends boolean = false>(options: Options<AccountabilityStagesData, ThrowOnError>): RequestResult<AccountabilityStagesResponses, AccountabilityStagesErrors, ThrowOnError> => (options.client ?? client).get<AccountabilityStagesResponses, AccountabilityStagesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/stages',
    ...options
});

/**
 * Điểm mất ở đâu, vì sao, thuộc ai: theo cơ quan, chỉ số chính, nguyên nhân; cán bộ xem phần của cơ quan mình
 */
export const accountabilityLosses = <ThrowOnError extends boolean = false>(options: Options<AccountabilityLossesData, ThrowOnError>): RequestResult<AccountabilityLossesResponses, AccountabilityLossesErrors, ThrowOnError> => (options.client ?? client).get<AccountabilityLossesResponses, AccountabilityLossesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/losses',
    ...options
});

/**
 * Điểm mất của một đơn vị qua các năm, theo nguyên nhân
 */
export const accountabilityByYear = <ThrowOnError extends boolean = false>(options: Options<AccountabilityByYearData, ThrowOnError>): RequestResult<AccountabilityByYearResponses, AccountabilityByYearErrors, ThrowOnError> => (options.client ?? client).get<AccountabilityByYearResponses, AccountabilityByYearErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{unit}/losses-by-year',
    ...options
});

/**
 * Việc phải làm, hạn nào trước đứng trước, với số điểm phụ thuộc vào nó
 */
export const accountabilityWork = <ThrowOnError extends boolean = false>(options?: Options<AccountabilityWorkData, ThrowOnError>): RequestResult<AccountabilityWorkResponses, AccountabilityWorkErrors, ThrowOnError> => (options?.client ?? client).get<AccountabilityWorkResponses, AccountabilityWorkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/work',
    ...options
});

/**
 * Kỳ đánh giá khác gì giữa hai thời điểm, và do việc nào; cán bộ xem hồ sơ cơ quan mình phụ trách hoặc phối hợp
 */
export const differenceOfYear = <ThrowOnError extends boolean = false>(options: Options<DifferenceOfYearData, ThrowOnError>): RequestResult<DifferenceOfYearResponses, DifferenceOfYearErrors, ThrowOnError> => (options.client ?? client).get<DifferenceOfYearResponses, DifferenceOfYearErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/difference',
    ...options
});

/**
 * Một hồ sơ khác gì giữa hai thời điểm, và do việc nào
 */
export const differenceOfDossier = <ThrowOnError extends boolean = false>(options: Options<DifferenceOfDossierData, ThrowOnError>): RequestResult<DifferenceOfDossierResponses, DifferenceOfDossierErrors, ThrowOnError> => (options.client ?? client).get<DifferenceOfDossierResponses, DifferenceOfDossierErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/dossiers/{dossier}/difference',
    ...options
});

/**
 * Năm đó sẽ ra sao, nếu …: tính trong bộ nhớ, không ghi gì vào sổ
 */
export const branchAsk = <ThrowOnError extends boolean = false>(options: Options<BranchAskData, ThrowOnError>): RequestResult<BranchAskResponses, BranchAskErrors, ThrowOnError> => (options.client ?? client).post<BranchAskResponses, BranchAskErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/cycles/{cycle}/branches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mọi kết quả đã công bố của một năm, kèm giá trị tính lại
 */
export const rankingsOne = <ThrowOnError extends boolean = false>(options?: Options<RankingsOneData, ThrowOnError>): RequestResult<RankingsOneResponses, RankingsOneErrors, ThrowOnError> => (options?.client ?? client).get<RankingsOneResponses, RankingsOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/rankings/{family}/{year}',
    ...options
});

/**
 * Ghi một kết quả đã công bố, kèm nguồn
 */
export const rankingsClaim = <ThrowOnError extends boolean = false>(options: Options<RankingsClaimData, ThrowOnError>): RequestResult<RankingsClaimResponses, RankingsClaimErrors, ThrowOnError> => (options.client ?? client).post<RankingsClaimResponses, RankingsClaimErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/rankings/{family}/{year}/claims',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Chọn kết quả đang dùng khi các nguồn trái nhau (kèm lý do)
 */
export const rankingsPrefer = <ThrowOnError extends boolean = false>(options: Options<RankingsPreferData, ThrowOnError>): RequestResult<RankingsPreferResponses, RankingsPreferErrors, ThrowOnError> => (options.client ?? client).post<RankingsPreferResponses, RankingsPreferErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/rankings/{family}/{year}/preferences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Rút một kết quả đã ghi (kèm lý do); kết quả vẫn đọc được
 */
export const rankingsWithdraw = <ThrowOnError extends boolean = false>(options: Options<RankingsWithdrawData, ThrowOnError>): RequestResult<RankingsWithdrawResponses, RankingsWithdrawErrors, ThrowOnError> => (options.client ?? client).post<RankingsWithdrawResponses, RankingsWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/rankings/{family}/{year}/withdrawals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thứ hạng của một đơn vị qua các năm, cả khi còn là các đơn vị cũ, bên cạnh mục tiêu của các kế hoạch
 */
export const trendTrend = <ThrowOnError extends boolean = false>(options: Options<TrendTrendData, ThrowOnError>): RequestResult<TrendTrendResponses, TrendTrendErrors, ThrowOnError> => (options.client ?? client).get<TrendTrendResponses, TrendTrendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{unit}/rank-trend',
    ...options
});

/**
 * Mục tiêu của các kế hoạch, kèm dòng văn bản
 */
export const targetsList = <ThrowOnError extends boolean = false>(options: Options<TargetsListData, ThrowOnError>): RequestResult<TargetsListResponses, TargetsListErrors, ThrowOnError> => (options.client ?? client).get<TargetsListResponses, TargetsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{unit}/targets',
    ...options
});

/**
 * Mục tiêu đối chiếu với kết quả: đạt, không đạt, chưa kết luận và còn cách bao nhiêu
 */
export const targetsJudged = <ThrowOnError extends boolean = false>(options: Options<TargetsJudgedData, ThrowOnError>): RequestResult<TargetsJudgedResponses, TargetsJudgedErrors, ThrowOnError> => (options.client ?? client).get<TargetsJudgedResponses, TargetsJudgedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{unit}/targets-against-results',
    ...options
});

/**
 * Ghi kết quả thực hiện một mục tiêu, kèm nguồn; đính chính số của cùng ngày thì kèm lý do
 */
export const targetsRecord = <ThrowOnError extends boolean = false>(options: Options<TargetsRecordData, ThrowOnError>): RequestResult<TargetsRecordResponses, TargetsRecordErrors, ThrowOnError> => (options.client ?? client).post<TargetsRecordResponses, TargetsRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{unit}/targets/{target}/results',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Nhiệm vụ của các đề án với báo cáo mới nhất
 */
export const tasksList = <ThrowOnError extends boolean = false>(options?: Options<TasksListData, ThrowOnError>): RequestResult<TasksListResponses, TasksListErrors, ThrowOnError> => (options?.client ?? client).get<TasksListResponses, TasksListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tasks',
    ...options
});

/**
 * Một nhiệm vụ với mọi báo cáo và các kỳ còn thiếu
 */
export const tasksOne = <ThrowOnError extends boolean = false>(options: Options<TasksOneData, ThrowOnError>): RequestResult<TasksOneResponses, TasksOneErrors, ThrowOnError> => (options.client ?? client).get<TasksOneResponses, TasksOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tasks/{task}',
    ...options
});

/**
 * Báo cáo một kỳ của nhiệm vụ; báo cáo lại là sửa, kèm lý do. Mỗi cơ quan một báo cáo cho mỗi kỳ
 */
export const tasksReport = <ThrowOnError extends boolean = false>(options: Options<TasksReportData, ThrowOnError>): RequestResult<TasksReportResponses, TasksReportErrors, ThrowOnError> => (options.client ?? client).post<TasksReportResponses, TasksReportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tasks/{task}/reports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lịch báo cáo của một đơn vị cho một năm, theo ngày, kèm nguồn
 */
export const calendarYear = <ThrowOnError extends boolean = false>(options?: Options<CalendarYearData, ThrowOnError>): RequestResult<CalendarYearResponses, CalendarYearErrors, ThrowOnError> => (options?.client ?? client).get<CalendarYearResponses, CalendarYearErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/calendar',
    ...options
});

/**
 * Báo mỗi khi số liệu có việc mới: tới vị trí nào, loại việc nào; không có nội dung
 */
export const liveListen = <ThrowOnError extends boolean = false>(options?: Options<LiveListenData, ThrowOnError, LiveListenResponse>): Promise<ServerSentEventsResult<LiveListenResponses>> => (options?.client ?? client).sse.get<LiveListenResponses, LiveListenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/live',
    ...options
});

/**
 * Sổ cái tới đâu, từng bảng số liệu và việc cuối năm tới đâu, việc nào bị gác lại
 */
export const statusStatus = <ThrowOnError extends boolean = false>(options?: Options<StatusStatusData, ThrowOnError>): RequestResult<StatusStatusResponses, StatusStatusErrors, ThrowOnError> => (options?.client ?? client).get<StatusStatusResponses, StatusStatusErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/status',
    ...options
});

/**
 * Đang dựng lại tới đâu, còn bao lâu; lần trước ra sao, có gì khác
 */
export const rebuildsGet = <ThrowOnError extends boolean = false>(options?: Options<RebuildsGetData, ThrowOnError>): RequestResult<RebuildsGetResponses, RebuildsGetErrors, ThrowOnError> => (options?.client ?? client).get<RebuildsGetResponses, RebuildsGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/rebuilds',
    ...options
});

/**
 * Dựng lại mọi bảng số liệu từ sự kiện đầu tiên, cạnh bảng đang dùng; mỗi lúc một lần
 */
export const rebuildsBegin = <ThrowOnError extends boolean = false>(options?: Options<RebuildsBeginData, ThrowOnError>): RequestResult<RebuildsBeginResponses, RebuildsBeginErrors, ThrowOnError> => (options?.client ?? client).post<RebuildsBeginResponses, RebuildsBeginErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/rebuilds',
    ...options
});

/**
 * Tiến trình còn sống
 */
export const healthLive = <ThrowOnError extends boolean = false>(options?: Options<HealthLiveData, ThrowOnError>): RequestResult<HealthLiveResponses, unknown, ThrowOnError> => (options?.client ?? client).get<HealthLiveResponses, unknown, ThrowOnError>({ url: '/health/live', ...options });

/**
 * Sẵn sàng nhận yêu cầu: ghi được, số liệu theo kịp, không đang dừng
 */
export const healthReady = <ThrowOnError extends boolean = false>(options?: Options<HealthReadyData, ThrowOnError>): RequestResult<HealthReadyResponses, HealthReadyErrors, ThrowOnError> => (options?.client ?? client).get<HealthReadyResponses, HealthReadyErrors, ThrowOnError>({ url: '/health/ready', ...options });
