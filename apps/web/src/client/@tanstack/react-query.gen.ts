// Generated from docs/reference/openapi.json by `npm run client -w apps/web`.
// @ts-nocheck

import { type DefaultError, queryOptions } from '@tanstack/react-query';

import { client } from '../client.gen.js';
import { accountabilityByYear, accountabilityLosses, accountabilityStages, accountabilityWork, agenciesList, agenciesOne, calendarYear, councilList, councilMinutes, councilOne, cycleBoardDossiers, cycleBoardScores, cycleBoardUnits, cyclesList, cyclesOne, differenceOfDossier, differenceOfYear, dossierReadsEvidence, dossierReadsHistory, dossierReadsOne, dossierReadsScoreHistory, dossierReadsWhy, evidenceDownload, frameworksList, frameworksMapping, frameworksOne, healthLive, healthReady, type Options, publishedYearsList, rankingsOne, rebuildsGet, replayReplay, statusStatus, targetsJudged, targetsList, tasksList, tasksOne, trendTrend, yearEndPublication } from '../sdk.gen.js';
import type { AccountabilityByYearData, AccountabilityByYearError, AccountabilityByYearResponse, AccountabilityLossesData, AccountabilityLossesError, AccountabilityLossesResponse, AccountabilityStagesData, AccountabilityStagesError, AccountabilityStagesResponse, AccountabilityWorkData, AccountabilityWorkError, AccountabilityWorkResponse, AgenciesListData, AgenciesListError, AgenciesListResponse, AgenciesOneData, AgenciesOneError, AgenciesOneResponse, CalendarYearData, CalendarYearError, CalendarYearResponse, CouncilListData, CouncilListError, CouncilListResponse, CouncilMinutesData, CouncilMinutesError, CouncilMinutesResponse, CouncilOneData, CouncilOneError, CouncilOneResponse, CycleBoardDossiersData, CycleBoardDossiersError, CycleBoardDossiersResponse, CycleBoardScoresData, CycleBoardScoresError, CycleBoardScoresResponse, CycleBoardUnitsData, CycleBoardUnitsError, CycleBoardUnitsResponse, CyclesListData, CyclesListError, CyclesListResponse, CyclesOneData, CyclesOneError, CyclesOneResponse, DifferenceOfDossierData, DifferenceOfDossierError, DifferenceOfDossierResponse, DifferenceOfYearData, DifferenceOfYearError, DifferenceOfYearResponse, DossierReadsEvidenceData, DossierReadsEvidenceError, DossierReadsEvidenceResponse, DossierReadsHistoryData, DossierReadsHistoryError, DossierReadsHistoryResponse, DossierReadsOneData, DossierReadsOneError, DossierReadsOneResponse, DossierReadsScoreHistoryData, DossierReadsScoreHistoryError, DossierReadsScoreHistoryResponse, DossierReadsWhyData, DossierReadsWhyError, DossierReadsWhyResponse, EvidenceDownloadData, EvidenceDownloadError, EvidenceDownloadResponse, FrameworksListData, FrameworksListError, FrameworksListResponse, FrameworksMappingData, FrameworksMappingError, FrameworksMappingResponse, FrameworksOneData, FrameworksOneError, FrameworksOneResponse, HealthLiveData, HealthLiveResponse, HealthReadyData, HealthReadyError, HealthReadyResponse, PublishedYearsListData, PublishedYearsListError, PublishedYearsListResponse, RankingsOneData, RankingsOneError, RankingsOneResponse, RebuildsGetData, RebuildsGetError, RebuildsGetResponse, ReplayReplayData, ReplayReplayError, ReplayReplayResponse, StatusStatusData, StatusStatusError, StatusStatusResponse, TargetsJudgedData, TargetsJudgedError, TargetsJudgedResponse, TargetsListData, TargetsListError, TargetsListResponse, TasksListData, TasksListError, TasksListResponse, TasksOneData, TasksOneError, TasksOneResponse, TrendTrendData, TrendTrendError, TrendTrendResponse, YearEndPublicationData, YearEndPublicationError, YearEndPublicationResponse } from '../types.gen.js';

export type QueryKey<TOptions extends Options> = [
    Pick<TOptions, 'baseUrl' | 'body' | 'headers' | 'path' | 'query'> & {
        _id: string;
        _infinite?: boolean;
        tags?: ReadonlyArray<string>;
    }
];

const createQueryKey = <TOptions extends Options>(id: string, options?: TOptions, infinite?: boolean, tags?: ReadonlyArray<string>): [
    QueryKey<TOptions>[0]
] => {
    const params: QueryKey<TOptions>[0] = { _id: id, baseUrl: options?.baseUrl || (options?.client ?? client).getConfig().baseUrl } as QueryKey<TOptions>[0];
    if (infinite) {
        params._infinite = infinite;
    }
    if (tags) {
        params.tags = tags;
    }
    if (options?.body) {
        params.body = options.body;
    }
    if (options?.headers) {
        params.headers = options.headers;
    }
    if (options?.path) {
        params.path = options.path;
    }
    if (options?.query) {
        params.query = options.query;
    }
    return [params];
};

export const agenciesListQueryKey = (options?: Options<AgenciesListData>) => createQueryKey('agenciesList', options);

/**
 * Danh bạ cơ quan, tìm theo tên, tên gọi khác hoặc mã
 */
export const agenciesListOptions = (options?: Options<AgenciesListData>) => queryOptions<AgenciesListResponse, AgenciesListError, AgenciesListResponse, ReturnType<typeof agenciesListQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await agenciesList({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: agenciesListQueryKey(options)
});

export const agenciesOneQueryKey = (options: Options<AgenciesOneData>) => createQueryKey('agenciesOne', options);

/**
 * Một cơ quan
 */
export const agenciesOneOptions = (options: Options<AgenciesOneData>) => queryOptions<AgenciesOneResponse, AgenciesOneError, AgenciesOneResponse, ReturnType<typeof agenciesOneQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await agenciesOne({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: agenciesOneQueryKey(options)
});

export const frameworksListQueryKey = (options?: Options<FrameworksListData>) => createQueryKey('frameworksList', options);

/**
 * Các bộ chỉ số đã công bố
 */
export const frameworksListOptions = (options?: Options<FrameworksListData>) => queryOptions<FrameworksListResponse, FrameworksListError, FrameworksListResponse, ReturnType<typeof frameworksListQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await frameworksList({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: frameworksListQueryKey(options)
});

export const frameworksOneQueryKey = (options: Options<FrameworksOneData>) => createQueryKey('frameworksOne', options);

/**
 * Một bộ chỉ số: chỉ số, quy tắc bằng lời, cách đọc từng ô
 */
export const frameworksOneOptions = (options: Options<FrameworksOneData>) => queryOptions<FrameworksOneResponse, FrameworksOneError, FrameworksOneResponse, ReturnType<typeof frameworksOneQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await frameworksOne({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: frameworksOneQueryKey(options)
});

export const frameworksMappingQueryKey = (options: Options<FrameworksMappingData>) => createQueryKey('frameworksMapping', options);

/**
 * Đối chiếu hai bộ chỉ số: chỉ số nào giữ, đổi, tách, gộp, bỏ, thêm
 */
export const frameworksMappingOptions = (options: Options<FrameworksMappingData>) => queryOptions<FrameworksMappingResponse, FrameworksMappingError, FrameworksMappingResponse, ReturnType<typeof frameworksMappingQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await frameworksMapping({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: frameworksMappingQueryKey(options)
});

export const cyclesListQueryKey = (options?: Options<CyclesListData>) => createQueryKey('cyclesList', options);

/**
 * Các kỳ đánh giá, năm mới nhất trước
 */
export const cyclesListOptions = (options?: Options<CyclesListData>) => queryOptions<CyclesListResponse, CyclesListError, CyclesListResponse, ReturnType<typeof cyclesListQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await cyclesList({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: cyclesListQueryKey(options)
});

export const cyclesOneQueryKey = (options: Options<CyclesOneData>) => createQueryKey('cyclesOne', options);

/**
 * Một kỳ đánh giá với các kỳ báo cáo và thời hạn
 */
export const cyclesOneOptions = (options: Options<CyclesOneData>) => queryOptions<CyclesOneResponse, CyclesOneError, CyclesOneResponse, ReturnType<typeof cyclesOneQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await cyclesOne({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: cyclesOneQueryKey(options)
});

export const cycleBoardScoresQueryKey = (options: Options<CycleBoardScoresData>) => createQueryKey('cycleBoardScores', options);

/**
 * Tổng điểm theo chỉ số chính ở một bước chấm
 */
export const cycleBoardScoresOptions = (options: Options<CycleBoardScoresData>) => queryOptions<CycleBoardScoresResponse, CycleBoardScoresError, CycleBoardScoresResponse, ReturnType<typeof cycleBoardScoresQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await cycleBoardScores({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: cycleBoardScoresQueryKey(options)
});

export const cycleBoardUnitsQueryKey = (options: Options<CycleBoardUnitsData>) => createQueryKey('cycleBoardUnits', options);

/**
 * Mọi đơn vị cùng năm, cùng bộ chỉ số cạnh nhau: điểm từng chỉ số ở một bước chấm
 */
export const cycleBoardUnitsOptions = (options: Options<CycleBoardUnitsData>) => queryOptions<CycleBoardUnitsResponse, CycleBoardUnitsError, CycleBoardUnitsResponse, ReturnType<typeof cycleBoardUnitsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await cycleBoardUnits({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: cycleBoardUnitsQueryKey(options)
});

export const cycleBoardDossiersQueryKey = (options: Options<CycleBoardDossiersData>) => createQueryKey('cycleBoardDossiers', options);

/**
 * Hồ sơ của kỳ; cán bộ chỉ thấy hồ sơ cơ quan mình phụ trách hoặc phối hợp
 */
export const cycleBoardDossiersOptions = (options: Options<CycleBoardDossiersData>) => queryOptions<CycleBoardDossiersResponse, CycleBoardDossiersError, CycleBoardDossiersResponse, ReturnType<typeof cycleBoardDossiersQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await cycleBoardDossiers({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: cycleBoardDossiersQueryKey(options)
});

export const yearEndPublicationQueryKey = (options: Options<YearEndPublicationData>) => createQueryKey('yearEndPublication', options);

/**
 * Tính lại kết quả từ sổ cái và so với mã SHA-256 đã công bố
 */
export const yearEndPublicationOptions = (options: Options<YearEndPublicationData>) => queryOptions<YearEndPublicationResponse, YearEndPublicationError, YearEndPublicationResponse, ReturnType<typeof yearEndPublicationQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await yearEndPublication({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: yearEndPublicationQueryKey(options)
});

export const publishedYearsListQueryKey = (options: Options<PublishedYearsListData>) => createQueryKey('publishedYearsList', options);

/**
 * Các năm đã công bố của một đơn vị với tổng điểm năm bước, đúng như lúc công bố, năm mới nhất trước
 *
 * Không cần đăng nhập. Năm chưa công bố không có ở đây, hồ sơ từng chỉ số cũng không.
 */
export const publishedYearsListOptions = (options: Options<PublishedYearsListData>) => queryOptions<PublishedYearsListResponse, PublishedYearsListError, PublishedYearsListResponse, ReturnType<typeof publishedYearsListQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await publishedYearsList({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: publishedYearsListQueryKey(options)
});

export const replayReplayQueryKey = (options: Options<ReplayReplayData>) => createQueryKey('replayReplay', options);

/**
 * Diễn lại cả kỳ từ sự kiện đầu tiên, so với kết quả đã công bố và với số liệu đọc
 *
 * Chấm lại mọi lần ghi điểm, và nêu tên từng hồ sơ khác: ở bước nào, từ bao nhiêu thành bao nhiêu.
 */
export const replayReplayOptions = (options: Options<ReplayReplayData>) => queryOptions<ReplayReplayResponse, ReplayReplayError, ReplayReplayResponse, ReturnType<typeof replayReplayQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await replayReplay({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: replayReplayQueryKey(options)
});

export const dossierReadsOneQueryKey = (options: Options<DossierReadsOneData>) => createQueryKey('dossierReadsOne', options);

/**
 * Một hồ sơ: số liệu, điểm các bước, kỳ đã nộp; ETag cho lần ghi sau (không có khi xem lại quá khứ)
 */
export const dossierReadsOneOptions = (options: Options<DossierReadsOneData>) => queryOptions<DossierReadsOneResponse, DossierReadsOneError, DossierReadsOneResponse, ReturnType<typeof dossierReadsOneQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossierReadsOne({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossierReadsOneQueryKey(options)
});

export const dossierReadsHistoryQueryKey = (options: Options<DossierReadsHistoryData>) => createQueryKey('dossierReadsHistory', options);

/**
 * Diễn biến: mỗi việc một câu, cũ trước
 */
export const dossierReadsHistoryOptions = (options: Options<DossierReadsHistoryData>) => queryOptions<DossierReadsHistoryResponse, DossierReadsHistoryError, DossierReadsHistoryResponse, ReturnType<typeof dossierReadsHistoryQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossierReadsHistory({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossierReadsHistoryQueryKey(options)
});

export const dossierReadsScoreHistoryQueryKey = (options: Options<DossierReadsScoreHistoryData>) => createQueryKey('dossierReadsScoreHistory', options);

/**
 * Mỗi điểm từng có, từ vị trí nào đến vị trí nào
 */
export const dossierReadsScoreHistoryOptions = (options: Options<DossierReadsScoreHistoryData>) => queryOptions<DossierReadsScoreHistoryResponse, DossierReadsScoreHistoryError, DossierReadsScoreHistoryResponse, ReturnType<typeof dossierReadsScoreHistoryQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossierReadsScoreHistory({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossierReadsScoreHistoryQueryKey(options)
});

export const dossierReadsEvidenceQueryKey = (options: Options<DossierReadsEvidenceData>) => createQueryKey('dossierReadsEvidence', options);

/**
 * Minh chứng với số hiệu, ngày, trích yếu; cả minh chứng đã rút
 */
export const dossierReadsEvidenceOptions = (options: Options<DossierReadsEvidenceData>) => queryOptions<DossierReadsEvidenceResponse, DossierReadsEvidenceError, DossierReadsEvidenceResponse, ReturnType<typeof dossierReadsEvidenceQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossierReadsEvidence({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossierReadsEvidenceQueryKey(options)
});

export const dossierReadsWhyQueryKey = (options: Options<DossierReadsWhyData>) => createQueryKey('dossierReadsWhy', options);

/**
 * Vì sao có điểm này: một câu, quy tắc, phép tính, minh chứng
 */
export const dossierReadsWhyOptions = (options: Options<DossierReadsWhyData>) => queryOptions<DossierReadsWhyResponse, DossierReadsWhyError, DossierReadsWhyResponse, ReturnType<typeof dossierReadsWhyQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await dossierReadsWhy({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: dossierReadsWhyQueryKey(options)
});

export const evidenceDownloadQueryKey = (options: Options<EvidenceDownloadData>) => createQueryKey('evidenceDownload', options);

/**
 * Tải tệp minh chứng về, đúng từng byte như khi nộp
 */
export const evidenceDownloadOptions = (options: Options<EvidenceDownloadData>) => queryOptions<EvidenceDownloadResponse, EvidenceDownloadError, EvidenceDownloadResponse, ReturnType<typeof evidenceDownloadQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await evidenceDownload({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: evidenceDownloadQueryKey(options)
});

export const councilListQueryKey = (options?: Options<CouncilListData>) => createQueryKey('councilList', options);

/**
 * Các phiên họp Hội đồng thẩm định, phiên mới nhất trước
 */
export const councilListOptions = (options?: Options<CouncilListData>) => queryOptions<CouncilListResponse, CouncilListError, CouncilListResponse, ReturnType<typeof councilListQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await councilList({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: councilListQueryKey(options)
});

export const councilOneQueryKey = (options: Options<CouncilOneData>) => createQueryKey('councilOne', options);

/**
 * Một phiên họp: thành phần, điểm danh, đề nghị, biểu quyết, quyết định
 */
export const councilOneOptions = (options: Options<CouncilOneData>) => queryOptions<CouncilOneResponse, CouncilOneError, CouncilOneResponse, ReturnType<typeof councilOneQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await councilOne({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: councilOneQueryKey(options)
});

export const councilMinutesQueryKey = (options: Options<CouncilMinutesData>) => createQueryKey('councilMinutes', options);

/**
 * Biên bản họp, lập từ các sự kiện; dạng văn bản khi Accept: text/plain
 */
export const councilMinutesOptions = (options: Options<CouncilMinutesData>) => queryOptions<CouncilMinutesResponse, CouncilMinutesError, CouncilMinutesResponse, ReturnType<typeof councilMinutesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await councilMinutes({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: councilMinutesQueryKey(options)
});

export const accountabilityStagesQueryKey = (options: Options<AccountabilityStagesData>) => createQueryKey('accountabilityStages', options);

/**
 * Năm bước chấm cạnh nhau: cả đơn vị, từng chỉ số chính, từng chỉ số
 */
export const accountabilityStagesOptions = (options: Options<AccountabilityStagesData>) => queryOptions<AccountabilityStagesResponse, AccountabilityStagesError, AccountabilityStagesResponse, ReturnType<typeof accountabilityStagesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await accountabilityStages({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: accountabilityStagesQueryKey(options)
});

export const accountabilityLossesQueryKey = (options: Options<AccountabilityLossesData>) => createQueryKey('accountabilityLosses', options);

/**
 * Điểm mất ở đâu, vì sao, thuộc ai: theo cơ quan, chỉ số chính, nguyên nhân; cán bộ xem phần của cơ quan mình
 */
export const accountabilityLossesOptions = (options: Options<AccountabilityLossesData>) => queryOptions<AccountabilityLossesResponse, AccountabilityLossesError, AccountabilityLossesResponse, ReturnType<typeof accountabilityLossesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await accountabilityLosses({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: accountabilityLossesQueryKey(options)
});

export const accountabilityByYearQueryKey = (options: Options<AccountabilityByYearData>) => createQueryKey('accountabilityByYear', options);

/**
 * Điểm mất của một đơn vị qua các năm, theo nguyên nhân
 */
export const accountabilityByYearOptions = (options: Options<AccountabilityByYearData>) => queryOptions<AccountabilityByYearResponse, AccountabilityByYearError, AccountabilityByYearResponse, ReturnType<typeof accountabilityByYearQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await accountabilityByYear({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: accountabilityByYearQueryKey(options)
});

export const accountabilityWorkQueryKey = (options?: Options<AccountabilityWorkData>) => createQueryKey('accountabilityWork', options);

/**
 * Việc phải làm, hạn nào trước đứng trước, với số điểm phụ thuộc vào nó
 */
export const accountabilityWorkOptions = (options?: Options<AccountabilityWorkData>) => queryOptions<AccountabilityWorkResponse, AccountabilityWorkError, AccountabilityWorkResponse, ReturnType<typeof accountabilityWorkQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await accountabilityWork({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: accountabilityWorkQueryKey(options)
});

export const differenceOfYearQueryKey = (options: Options<DifferenceOfYearData>) => createQueryKey('differenceOfYear', options);

/**
 * Kỳ đánh giá khác gì giữa hai thời điểm, và do việc nào; cán bộ xem hồ sơ cơ quan mình phụ trách hoặc phối hợp
 */
export const differenceOfYearOptions = (options: Options<DifferenceOfYearData>) => queryOptions<DifferenceOfYearResponse, DifferenceOfYearError, DifferenceOfYearResponse, ReturnType<typeof differenceOfYearQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await differenceOfYear({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: differenceOfYearQueryKey(options)
});

export const differenceOfDossierQueryKey = (options: Options<DifferenceOfDossierData>) => createQueryKey('differenceOfDossier', options);

/**
 * Một hồ sơ khác gì giữa hai thời điểm, và do việc nào
 */
export const differenceOfDossierOptions = (options: Options<DifferenceOfDossierData>) => queryOptions<DifferenceOfDossierResponse, DifferenceOfDossierError, DifferenceOfDossierResponse, ReturnType<typeof differenceOfDossierQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await differenceOfDossier({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: differenceOfDossierQueryKey(options)
});

export const rankingsOneQueryKey = (options?: Options<RankingsOneData>) => createQueryKey('rankingsOne', options);

/**
 * Mọi kết quả đã công bố của một năm, kèm giá trị tính lại
 */
export const rankingsOneOptions = (options?: Options<RankingsOneData>) => queryOptions<RankingsOneResponse, RankingsOneError, RankingsOneResponse, ReturnType<typeof rankingsOneQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await rankingsOne({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: rankingsOneQueryKey(options)
});

export const trendTrendQueryKey = (options: Options<TrendTrendData>) => createQueryKey('trendTrend', options);

/**
 * Thứ hạng của một đơn vị qua các năm, cả khi còn là các đơn vị cũ, bên cạnh mục tiêu của các kế hoạch
 */
export const trendTrendOptions = (options: Options<TrendTrendData>) => queryOptions<TrendTrendResponse, TrendTrendError, TrendTrendResponse, ReturnType<typeof trendTrendQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await trendTrend({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: trendTrendQueryKey(options)
});

export const targetsListQueryKey = (options: Options<TargetsListData>) => createQueryKey('targetsList', options);

/**
 * Mục tiêu của các kế hoạch, kèm dòng văn bản
 */
export const targetsListOptions = (options: Options<TargetsListData>) => queryOptions<TargetsListResponse, TargetsListError, TargetsListResponse, ReturnType<typeof targetsListQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await targetsList({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: targetsListQueryKey(options)
});

export const targetsJudgedQueryKey = (options: Options<TargetsJudgedData>) => createQueryKey('targetsJudged', options);

/**
 * Mục tiêu đối chiếu với kết quả: đạt, không đạt, chưa kết luận và còn cách bao nhiêu
 */
export const targetsJudgedOptions = (options: Options<TargetsJudgedData>) => queryOptions<TargetsJudgedResponse, TargetsJudgedError, TargetsJudgedResponse, ReturnType<typeof targetsJudgedQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await targetsJudged({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: targetsJudgedQueryKey(options)
});

export const tasksListQueryKey = (options?: Options<TasksListData>) => createQueryKey('tasksList', options);

/**
 * Nhiệm vụ của các đề án với báo cáo mới nhất
 */
export const tasksListOptions = (options?: Options<TasksListData>) => queryOptions<TasksListResponse, TasksListError, TasksListResponse, ReturnType<typeof tasksListQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await tasksList({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: tasksListQueryKey(options)
});

export const tasksOneQueryKey = (options: Options<TasksOneData>) => createQueryKey('tasksOne', options);

/**
 * Một nhiệm vụ với mọi báo cáo và các kỳ còn thiếu
 */
export const tasksOneOptions = (options: Options<TasksOneData>) => queryOptions<TasksOneResponse, TasksOneError, TasksOneResponse, ReturnType<typeof tasksOneQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await tasksOne({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: tasksOneQueryKey(options)
});

export const calendarYearQueryKey = (options?: Options<CalendarYearData>) => createQueryKey('calendarYear', options);

/**
 * Lịch báo cáo của một đơn vị cho một năm, theo ngày, kèm nguồn
 */
export const calendarYearOptions = (options?: Options<CalendarYearData>) => queryOptions<CalendarYearResponse, CalendarYearError, CalendarYearResponse, ReturnType<typeof calendarYearQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await calendarYear({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: calendarYearQueryKey(options)
});

export const statusStatusQueryKey = (options?: Options<StatusStatusData>) => createQueryKey('statusStatus', options);

/**
 * Sổ cái tới đâu, từng bảng số liệu và việc cuối năm tới đâu, việc nào bị gác lại
 */
export const statusStatusOptions = (options?: Options<StatusStatusData>) => queryOptions<StatusStatusResponse, StatusStatusError, StatusStatusResponse, ReturnType<typeof statusStatusQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await statusStatus({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: statusStatusQueryKey(options)
});

export const rebuildsGetQueryKey = (options?: Options<RebuildsGetData>) => createQueryKey('rebuildsGet', options);

/**
 * Đang dựng lại tới đâu, còn bao lâu; lần trước ra sao, có gì khác
 */
export const rebuildsGetOptions = (options?: Options<RebuildsGetData>) => queryOptions<RebuildsGetResponse, RebuildsGetError, RebuildsGetResponse, ReturnType<typeof rebuildsGetQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await rebuildsGet({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: rebuildsGetQueryKey(options)
});

export const healthLiveQueryKey = (options?: Options<HealthLiveData>) => createQueryKey('healthLive', options);

/**
 * Tiến trình còn sống
 */
export const healthLiveOptions = (options?: Options<HealthLiveData>) => queryOptions<HealthLiveResponse, DefaultError, HealthLiveResponse, ReturnType<typeof healthLiveQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await healthLive({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: healthLiveQueryKey(options)
});

export const healthReadyQueryKey = (options?: Options<HealthReadyData>) => createQueryKey('healthReady', options);

/**
 * Sẵn sàng nhận yêu cầu: ghi được, số liệu theo kịp, không đang dừng
 */
export const healthReadyOptions = (options?: Options<HealthReadyData>) => queryOptions<HealthReadyResponse, HealthReadyError, HealthReadyResponse, ReturnType<typeof healthReadyQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await healthReady({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: healthReadyQueryKey(options)
});
