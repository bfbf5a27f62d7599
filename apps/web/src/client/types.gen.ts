// Generated from docs/reference/openapi.json by `npm run client -w apps/web`.
// @ts-nocheck

export type ClientOptions = {
    baseUrl: string;
};

export type SignInDto = {
    /**
     * tên đăng nhập
     */
    username: string;
    /**
     * mật khẩu
     */
    password: string;
};

export type AccountView = {
    /**
     * mã tài khoản
     */
    id: string;
    /**
     * vai trò
     */
    role: 'officer' | 'reviewer' | 'council' | 'auditor' | 'admin';
    /**
     * mã cơ quan
     */
    agency?: string;
    /**
     * tên hiển thị
     */
    displayName: string;
};

export type SessionView = {
    /**
     * gửi kèm mỗi yêu cầu: Authorization: Bearer <token>
     */
    token: string;
    /**
     * hết hạn lúc
     */
    expiresAt: string;
    /**
     * ai đã đăng nhập
     */
    account: AccountView;
};

export type EntrySourceShown = {
    /**
     * số/ký hiệu văn bản
     */
    document: string;
    /**
     * dòng của văn bản
     */
    line?: number;
    /**
     * ghi rõ, lấy theo ô trên, hay chưa rõ
     */
    how: 'stated' | 'inherited' | 'unclear';
    /**
     * vì sao đọc như vậy
     */
    why?: string;
};

export type AgencyShown = {
    /**
     * mã cơ quan
     */
    code: string;
    /**
     * loại: department, commune, group, …
     */
    kind: string;
    /**
     * tên
     */
    name: string;
    /**
     * tên gọi khác và tên cũ
     */
    aliases: Array<string>;
    /**
     * từ ngày; null: không văn bản nào ghi
     */
    validFrom: string | null;
    /**
     * tới ngày; null: vẫn còn, hoặc không văn bản nào ghi
     */
    validTo: string | null;
    /**
     * mã các cơ quan trước khi sáp nhập
     */
    predecessors: Array<string>;
    /**
     * nhóm gồm mọi cơ quan thuộc các loại này; rỗng: không phải nhóm
     */
    memberKinds: Array<string>;
    /**
     * tên đọc ở đâu
     */
    source: EntrySourceShown;
    /**
     * ngày đọc ở đâu
     */
    dates: EntrySourceShown | null;
};

export type AgencyPage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<AgencyShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type AgencyAnswer = {
    /**
     * mã cơ quan
     */
    code: string;
    /**
     * loại: department, commune, group, …
     */
    kind: string;
    /**
     * tên
     */
    name: string;
    /**
     * tên gọi khác và tên cũ
     */
    aliases: Array<string>;
    /**
     * từ ngày; null: không văn bản nào ghi
     */
    validFrom: string | null;
    /**
     * tới ngày; null: vẫn còn, hoặc không văn bản nào ghi
     */
    validTo: string | null;
    /**
     * mã các cơ quan trước khi sáp nhập
     */
    predecessors: Array<string>;
    /**
     * nhóm gồm mọi cơ quan thuộc các loại này; rỗng: không phải nhóm
     */
    memberKinds: Array<string>;
    /**
     * tên đọc ở đâu
     */
    source: EntrySourceShown;
    /**
     * ngày đọc ở đâu
     */
    dates: EntrySourceShown | null;
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
};

export type SourceShown = {
    /**
     * số/ký hiệu
     */
    number: string;
    /**
     * tên văn bản
     */
    title: string;
    /**
     * ngày ban hành
     */
    issuedOn: string;
    /**
     * phụ lục, mục
     */
    section: string;
    /**
     * tệp văn bản đã đọc
     */
    file: string;
    /**
     * dòng đầu và dòng cuối của tệp
     */
    lines: [
        number,
        number
    ];
};

export type FrameworkShown = {
    /**
     * mã bộ chỉ số
     */
    code: string;
    /**
     * tên
     */
    name: string;
    /**
     * năm
     */
    year: number;
    /**
     * tổng điểm
     */
    totalPoints: string;
    /**
     * văn bản ban hành
     */
    source: SourceShown;
    /**
     * số chỉ số chính
     */
    pillars: number;
    /**
     * số chỉ số thành phần
     */
    indicators: number;
};

export type FrameworkPage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<FrameworkShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type ConfirmationShown = {
    /**
     * mã chỉ số, figure-<số> hoặc lossShares
     */
    row: string;
    /**
     * ô
     */
    cell: 'code' | 'name' | 'maxPoints' | 'lead' | 'coordinating' | 'rule' | 'guiding' | 'requirement' | 'denominatorFigures' | 'shares';
    /**
     * tài khoản đã xác nhận
     */
    by: string;
    /**
     * lý do
     */
    reason: string;
    /**
     * lúc ghi vào sổ cái
     */
    recordedAt: string;
};

export type ReadingShown = {
    /**
     * ghi rõ, lấy theo ô trên, hay chưa rõ
     */
    how: 'stated' | 'inherited' | 'unclear';
    /**
     * dòng của tệp văn bản
     */
    line: number;
    /**
     * nguyên văn trong ô, khi khác với giá trị
     */
    typed?: string;
    /**
     * vì sao đọc như vậy
     */
    why?: string;
    /**
     * ai đã xác nhận cách đọc này
     */
    confirmed?: ConfirmationShown;
};

export type PillarReadings = {
    /**
     * ô mã
     */
    code: ReadingShown;
    /**
     * ô tên
     */
    name: ReadingShown;
    /**
     * ô điểm tối đa
     */
    maxPoints: ReadingShown;
};

export type PillarShown = {
    /**
     * mã chỉ số chính
     */
    code: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * mỗi ô đọc thế nào
     */
    readings: PillarReadings;
};

export type NumberFieldShown = {
    /**
     * tên ô, dùng trong inputs
     */
    name: string;
    /**
     * chữ bên ô
     */
    label: string;
    /**
     * có thể chưa biết: điểm khi đó là tạm tính
     */
    optional: boolean;
    /**
     * số thập phân hay số đếm
     */
    kind: 'decimal' | 'whole';
    /**
     * đơn vị; rỗng: không có
     */
    unit: string;
    /**
     * tỷ lệ phần trăm lớn nhất có thể
     */
    percentMax?: '100';
};

export type AnswerFieldShown = {
    /**
     * tên ô, dùng trong inputs
     */
    name: string;
    /**
     * chữ bên ô
     */
    label: string;
    /**
     * có thể chưa biết: điểm khi đó là tạm tính
     */
    optional: boolean;
    /**
     * có hoặc không
     */
    kind: 'yes-no';
};

export type ChoiceShown = {
    /**
     * mã để gửi lên
     */
    code: string;
    /**
     * chữ cho người đọc
     */
    label: string;
};

export type ChoiceFieldShown = {
    /**
     * tên ô, dùng trong inputs
     */
    name: string;
    /**
     * chữ bên ô
     */
    label: string;
    /**
     * có thể chưa biết: điểm khi đó là tạm tính
     */
    optional: boolean;
    /**
     * chọn một
     */
    kind: 'choice';
    /**
     * các lựa chọn
     */
    choices: Array<ChoiceShown>;
};

export type IndicatorReadings = {
    /**
     * ô mã
     */
    code: ReadingShown;
    /**
     * ô tên
     */
    name: ReadingShown;
    /**
     * ô điểm tối đa
     */
    maxPoints: ReadingShown;
    /**
     * ô cơ quan chủ trì
     */
    lead: ReadingShown;
    /**
     * ô cơ quan phối hợp
     */
    coordinating: ReadingShown;
    /**
     * ô cách tính điểm
     */
    rule: ReadingShown;
    /**
     * ô cơ quan hướng dẫn
     */
    guiding?: ReadingShown;
    /**
     * ô yêu cầu thực hiện
     */
    requirement?: ReadingShown;
    /**
     * mẫu số lấy từ thông tin chung
     */
    denominatorFigures?: ReadingShown;
};

export type IndicatorShown = {
    /**
     * mã chỉ số thành phần
     */
    code: string;
    /**
     * mã chỉ số chính
     */
    pillar: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * mã cơ quan (hoặc nhóm cơ quan) chủ trì
     */
    lead: string;
    /**
     * mã các cơ quan cùng chủ trì
     */
    coLeads: Array<string>;
    /**
     * mã cơ quan phối hợp
     */
    coordinating: Array<string>;
    /**
     * mã cơ quan hướng dẫn
     */
    guiding: Array<string>;
    /**
     * yêu cầu thực hiện, nguyên văn
     */
    requirement: string | null;
    /**
     * cần duy trì hay cần đẩy mạnh
     */
    standing: 'keep' | 'improve' | null;
    /**
     * mã các thông tin chung cộng lại làm mẫu số
     */
    denominatorFigures?: Array<string>;
    /**
     * cách tính điểm, cho máy
     */
    rule: Rule;
    /**
     * cách tính điểm bằng lời
     */
    ruleInWords: string;
    /**
     * các ô số liệu phải nhập
     */
    inputs: Array<NumberFieldShown | AnswerFieldShown | ChoiceFieldShown>;
    /**
     * mỗi ô đọc thế nào
     */
    readings: IndicatorReadings;
};

export type FigureReadings = {
    /**
     * ô số thứ tự
     */
    code: ReadingShown;
    /**
     * ô tên
     */
    name: ReadingShown;
    /**
     * ô cơ quan chủ trì
     */
    lead: ReadingShown;
    /**
     * ô cơ quan phối hợp
     */
    coordinating: ReadingShown;
};

export type FigureShown = {
    /**
     * số thứ tự
     */
    code: string;
    /**
     * tên
     */
    name: string;
    /**
     * mã cơ quan chủ trì
     */
    lead: string;
    /**
     * mã cơ quan phối hợp
     */
    coordinating: Array<string>;
    /**
     * mỗi ô đọc thế nào
     */
    readings: FigureReadings;
};

export type LossSharesShown = {
    /**
     * phần cơ quan phối hợp chịu khi chính báo cáo, minh chứng của mình gây mất điểm (0–1)
     */
    ownFault: string;
    /**
     * phần các cơ quan phối hợp cùng chịu trong các trường hợp khác (0–1)
     */
    otherwise: string;
    /**
     * đọc từ đâu
     */
    reading: ReadingShown;
};

export type ReadingCounts = {
    /**
     * số ô ghi rõ
     */
    stated: number;
    /**
     * số ô lấy theo ô trên
     */
    inherited: number;
    /**
     * số ô chưa rõ
     */
    unclear: number;
    /**
     * trong số chưa rõ, đã xác nhận
     */
    confirmed: number;
};

export type FrameworkAnswer = {
    /**
     * mã bộ chỉ số
     */
    code: string;
    /**
     * tên
     */
    name: string;
    /**
     * năm
     */
    year: number;
    /**
     * tổng điểm
     */
    totalPoints: string;
    /**
     * văn bản ban hành
     */
    source: SourceShown;
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * các chỉ số chính
     */
    pillars: Array<PillarShown>;
    /**
     * các chỉ số thành phần
     */
    indicators: Array<IndicatorShown>;
    /**
     * thông tin chung, làm mẫu số
     */
    figures: Array<FigureShown>;
    /**
     * trách nhiệm khi mất điểm
     */
    lossShares: LossSharesShown;
    /**
     * số ô theo cách đọc
     */
    readings: ReadingCounts;
    /**
     * các lần xác nhận, cũ trước
     */
    confirmations: Array<ConfirmationShown>;
    /**
     * If-Match của lần xác nhận sau
     */
    revision: string;
};

export type MappedFramework = {
    /**
     * mã bộ chỉ số
     */
    code: string;
    /**
     * tên
     */
    name: string;
    /**
     * năm
     */
    year: number;
};

export type MappedIndicator = {
    /**
     * mã chỉ số thành phần
     */
    code: string;
    /**
     * tên
     */
    name: string;
};

export type MappingRowShown = {
    /**
     * các chỉ số của bộ cũ; rỗng: chỉ số mới thêm
     */
    from: Array<MappedIndicator>;
    /**
     * các chỉ số của bộ mới; rỗng: chỉ số đã bỏ
     */
    to: Array<MappedIndicator>;
    /**
     * giống, đổi tên, tách, gộp, bỏ, thêm, hay chưa đối chiếu được
     */
    relation: 'same' | 'renamed' | 'split' | 'merged' | 'dropped' | 'added' | 'unmapped';
    /**
     * ghi rõ hay do người đối chiếu suy ra
     */
    how: 'stated' | 'inherited' | 'unclear';
    /**
     * vì sao
     */
    why: string;
};

export type RelationCounts = {
    /**
     * giống nhau
     */
    same: number;
    /**
     * đổi tên
     */
    renamed: number;
    /**
     * tách
     */
    split: number;
    /**
     * gộp
     */
    merged: number;
    /**
     * bỏ
     */
    dropped: number;
    /**
     * thêm
     */
    added: number;
    /**
     * chưa đối chiếu được
     */
    unmapped: number;
};

export type MappingAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * bộ cũ
     */
    from: MappedFramework;
    /**
     * bộ mới
     */
    to: MappedFramework;
    /**
     * mỗi chỉ số của hai bộ có ở đúng một dòng
     */
    rows: Array<MappingRowShown>;
    /**
     * số dòng theo quan hệ
     */
    relations: RelationCounts;
    /**
     * tài khoản đã ghi đối chiếu
     */
    by: string;
    /**
     * căn cứ, lý do
     */
    reason: string | null;
    /**
     * lúc ghi vào sổ cái
     */
    recordedAt: string;
};

export type LegalBasisDto = {
    /**
     * số/ký hiệu
     */
    number: string;
    /**
     * ngày ban hành
     */
    issuedOn?: string;
    /**
     * trích yếu
     */
    title?: string;
    /**
     * điều, khoản, phụ lục
     */
    clause?: string;
};

export type MappingRowDto = {
    /**
     * mã chỉ số của bộ cũ; rỗng: chỉ số mới thêm
     */
    from: Array<string>;
    /**
     * mã chỉ số của bộ mới; rỗng: chỉ số đã bỏ
     */
    to: Array<string>;
    relation: 'same' | 'renamed' | 'split' | 'merged' | 'dropped' | 'added' | 'unmapped';
    /**
     * stated: văn bản ghi rõ; unclear: suy ra
     */
    how: 'stated' | 'unclear';
    /**
     * vì sao
     */
    why: string;
};

export type RemapDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    rows: Array<MappingRowDto>;
};

export type WrittenView = {
    /**
     * gửi lại làm minPosition để đọc được thay đổi này
     */
    position: string;
    /**
     * If-Match của lần ghi sau
     */
    revision: string | null;
    /**
     * false: mọi thứ vốn đã như vậy
     */
    changed: boolean;
};

export type ConfirmCellDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * mã chỉ số chính, chỉ số thành phần, figure-<số> (thông tin chung) hoặc lossShares
     */
    row: string;
    /**
     * tên ô: code, name, maxPoints, lead, coordinating, rule, guiding, requirement, denominatorFigures, shares
     */
    cell: string;
};

export type PeriodDto = {
    code: string;
    /**
     * tên kỳ, ví dụ quý II/2025
     */
    label: string;
    /**
     * ngày đầu
     */
    from: string;
    /**
     * ngày cuối
     */
    to: string;
    /**
     * nộp trước ngày này
     */
    dueBefore: string;
};

export type ReopeningShown = {
    /**
     * mã đề nghị
     */
    reopening: string;
    /**
     * mã các chỉ số
     */
    indicators: Array<string>;
    /**
     * mở đến trước ngày
     */
    closesBefore: string;
    /**
     * lý do
     */
    reason: string;
    /**
     * ai đề nghị
     */
    proposedBy: string;
    /**
     * ai duyệt; null: chưa duyệt
     */
    approvedBy: string | null;
};

export type CycleDocumentShown = {
    /**
     * số/ký hiệu
     */
    number: string;
    /**
     * ngày ban hành
     */
    issuedOn: string;
};

export type CycleResultShown = {
    /**
     * bước
     */
    stage: 'ministry' | 'published';
    /**
     * văn bản
     */
    document: CycleDocumentShown;
    /**
     * số chỉ số
     */
    indicators: number;
    /**
     * vị trí trong sổ cái
     */
    position: string;
};

export type PublicationShown = {
    /**
     * SHA-256 của toàn bộ kết quả của kỳ, viết hex
     */
    digest: string;
    /**
     * văn bản công bố
     */
    document: CycleDocumentShown;
    /**
     * vị trí trong sổ cái
     */
    position: string;
    /**
     * lúc ghi vào sổ cái
     */
    recordedAt: string;
};

export type CycleShown = {
    /**
     * mã kỳ đánh giá
     */
    key: string;
    /**
     * đơn vị được đánh giá
     */
    unit: string;
    /**
     * năm
     */
    year: number;
    /**
     * mã bộ chỉ số
     */
    framework: string;
    /**
     * ngày mở kỳ
     */
    openedOn: string;
    /**
     * các kỳ báo cáo với thời hạn
     */
    periods: Array<PeriodDto>;
    /**
     * nhận hồ sơ của năm đến trước ngày này
     */
    closesBefore: string;
    /**
     * khóa nộp, khóa sổ, hay đang mở (null)
     */
    lock: 'handing-in' | 'final' | null;
    /**
     * việc đang chạy qua từng hồ sơ; rỗng: không có
     */
    underWay: Array<string>;
    /**
     * các đề nghị mở lại
     */
    reopenings: Array<ReopeningShown>;
    /**
     * các kết quả đã ghi của Bộ
     */
    results: Array<CycleResultShown>;
    /**
     * lần công bố
     */
    published: PublicationShown | null;
    /**
     * kỳ đánh giá mẫu
     */
    synthetic: boolean;
    /**
     * If-Match của lần ghi sau
     */
    revision: string;
};

export type CyclePage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<CycleShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type CycleAnswer = {
    /**
     * mã kỳ đánh giá
     */
    key: string;
    /**
     * đơn vị được đánh giá
     */
    unit: string;
    /**
     * năm
     */
    year: number;
    /**
     * mã bộ chỉ số
     */
    framework: string;
    /**
     * ngày mở kỳ
     */
    openedOn: string;
    /**
     * các kỳ báo cáo với thời hạn
     */
    periods: Array<PeriodDto>;
    /**
     * nhận hồ sơ của năm đến trước ngày này
     */
    closesBefore: string;
    /**
     * khóa nộp, khóa sổ, hay đang mở (null)
     */
    lock: 'handing-in' | 'final' | null;
    /**
     * việc đang chạy qua từng hồ sơ; rỗng: không có
     */
    underWay: Array<string>;
    /**
     * các đề nghị mở lại
     */
    reopenings: Array<ReopeningShown>;
    /**
     * các kết quả đã ghi của Bộ
     */
    results: Array<CycleResultShown>;
    /**
     * lần công bố
     */
    published: PublicationShown | null;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * If-Match của lần ghi sau
     */
    revision: string;
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type OpenCycleDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    unit: string;
    year: number;
    /**
     * mã bộ chỉ số
     */
    framework: string;
    /**
     * ngày mở kỳ
     */
    openedOn: string;
    /**
     * bốn quý, nộp trước ngày này của tháng cuối quý
     */
    dueDay?: number;
    /**
     * thay cho bốn quý
     */
    periods?: Array<PeriodDto>;
    /**
     * nhận hồ sơ của năm đến trước ngày này; bỏ trống: trước 10/01 năm sau
     */
    closesBefore?: string;
};

export type MoveDeadlineDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * mã kỳ báo cáo, hoặc closing: hạn nhận hồ sơ của cả năm
     */
    period: string;
    /**
     * hạn mới: nộp trước ngày này
     */
    dueBefore: string;
};

export type PillarScoreShown = {
    /**
     * mã chỉ số chính
     */
    pillar: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * tổng điểm của các chỉ số đã chấm
     */
    points: string;
    /**
     * số chỉ số đã chấm
     */
    scoredIndicators: number;
    /**
     * số chỉ số
     */
    indicators: number;
};

export type ScoreBoardAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * bước chấm
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * tổng điểm của các chỉ số đã chấm
     */
    points: string;
    /**
     * tổng điểm của bộ chỉ số
     */
    maxPoints: string;
    /**
     * theo chỉ số chính
     */
    pillars: Array<PillarScoreShown>;
};

export type GridPillarShown = {
    /**
     * mã
     */
    key: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
};

export type GridIndicatorShown = {
    /**
     * mã
     */
    key: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * mã chỉ số chính
     */
    pillar: string;
};

export type GridCellShown = {
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * điểm
     */
    points: string;
    /**
     * tạm tính: còn phần chưa biết
     */
    provisional: boolean;
};

export type GridUnitShown = {
    /**
     * mã đơn vị
     */
    unit: string;
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * các chỉ số đã có điểm ở bước này
     */
    cells: Array<GridCellShown>;
};

export type ScoreGridAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * bước chấm
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * tổng điểm của bộ chỉ số
     */
    maxPoints: string;
    /**
     * chỉ số chính
     */
    pillars: Array<GridPillarShown>;
    /**
     * chỉ số thành phần
     */
    indicators: Array<GridIndicatorShown>;
    /**
     * các đơn vị cùng năm, cùng bộ chỉ số
     */
    units: Array<GridUnitShown>;
};

export type LossShown = {
    /**
     * nguyên nhân
     */
    cause: 'not-reported' | 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'explanation-not-sent' | 'explanation-refused' | 'peers-rose' | 'rule-changed';
    /**
     * điểm mất
     */
    points: string;
    /**
     * cơ quan phối hợp gây ra; null: cơ quan phụ trách
     */
    by: string | null;
    /**
     * mã SHA-256 của minh chứng liên quan
     */
    evidence: string | null;
    /**
     * vòng giải trình
     */
    round: number | null;
};

export type ScoreShown = {
    /**
     * bước chấm
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * mã kỳ báo cáo
     */
    period: string;
    /**
     * điểm
     */
    points: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * tạm tính: còn số liệu chưa biết
     */
    provisional: boolean;
    /**
     * đã tạm coi điều gì là đúng
     */
    assumptions: Array<string>;
    /**
     * vì sao mất điểm; cộng lại đúng bằng phần mất
     */
    losses: Array<LossShown>;
    /**
     * vị trí của việc cho điểm này
     */
    position: string;
    /**
     * lúc ghi vào sổ cái
     */
    recordedAt: string;
    /**
     * đúng tại ngày nào, nếu khác ngày ghi
     */
    effectiveOn: string | null;
    /**
     * dữ liệu mẫu
     */
    synthetic: boolean;
};

export type DraftShown = {
    /**
     * mã cơ quan
     */
    agency: string;
    /**
     * nội dung
     */
    text: string;
};

export type RoundShown = {
    /**
     * vòng, từ 1
     */
    round: number;
    /**
     * đã hỏi, đã gửi, đã trả lời, hay hết hạn
     */
    status: 'asked' | 'sent' | 'answered' | 'lapsed';
    /**
     * Bộ hỏi gì
     */
    question: string;
    /**
     * phải gửi trước ngày; null: Bộ không ghi
     */
    dueBefore: string | null;
    /**
     * dự thảo của từng cơ quan
     */
    drafts: Array<DraftShown>;
    /**
     * điểm đề nghị
     */
    pointsAsked: string | null;
    /**
     * kết quả
     */
    outcome: 'accepted' | 'partly' | 'refused' | null;
    /**
     * điểm được lại
     */
    recovered: string | null;
};

export type DossierShown = {
    /**
     * mã hồ sơ
     */
    key: string;
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * tên chỉ số
     */
    name: string;
    /**
     * mã chỉ số chính
     */
    pillar: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * mã cơ quan (hoặc nhóm cơ quan) chủ trì
     */
    lead: string;
    /**
     * mã các cơ quan cùng chủ trì
     */
    coLeads: Array<string>;
    /**
     * mã cơ quan phối hợp
     */
    coordinating: Array<string>;
    /**
     * điểm hiện tại ở mỗi bước đã chấm
     */
    scores: Array<ScoreShown>;
    /**
     * số minh chứng còn giá trị
     */
    evidenceCount: number;
    /**
     * mã các kỳ đã nộp
     */
    submittedPeriods: Array<string>;
    /**
     * mã các kỳ bị trả lại, chưa nộp lại
     */
    returnedPeriods: Array<string>;
    /**
     * các vòng giải trình
     */
    rounds: Array<RoundShown>;
    /**
     * tài khoản được phân công thẩm định
     */
    reviewer: string | null;
    /**
     * khóa nộp, khóa sổ, hay đang mở (null)
     */
    lock: 'handing-in' | 'final' | null;
};

export type DossierPage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<DossierShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type LockCycleDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * handing-in: khóa nộp, cơ quan không nộp nữa; final: khóa sổ, không ghi gì nữa
     */
    lock: 'handing-in' | 'final';
};

export type ProposeReopeningDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * mã các chỉ số mở lại; bỏ trống: mọi chỉ số
     */
    indicators?: Array<string>;
    /**
     * mở lại đến trước ngày này
     */
    closesBefore: string;
};

export type ApproveReopeningDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
};

export type SourceDocumentDto = {
    /**
     * số/ký hiệu
     */
    number: string;
    /**
     * ngày ban hành
     */
    issuedOn: string;
};

export type ResultRowDto = {
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * điểm của Bộ, từ 0 đến điểm tối đa, ví dụ 42,5
     */
    points: string;
    /**
     * vì sao mất điểm, nếu văn bản nêu
     */
    cause?: 'below-target' | 'no-evidence' | 'appraised-down' | 'peers-rose' | 'rule-changed';
};

export type TakeOverResultDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * văn bản công bố hoặc thông báo
     */
    document: SourceDocumentDto;
    /**
     * ministry: sau giải trình, có thể chỉ vài chỉ số; published: công bố, phải đủ mọi chỉ số
     */
    stage: 'ministry' | 'published';
    /**
     * điểm từng chỉ số
     */
    rows: Array<ResultRowDto>;
};

export type PublishYearDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * văn bản công bố hoặc thông báo
     */
    document: SourceDocumentDto;
};

export type PublicationCheckAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * SHA-256 đã ghi khi công bố, viết hex; null: chưa công bố
     */
    recorded: string | null;
    /**
     * SHA-256 tính lại lúc này từ các sự kiện có trước lúc công bố trong sổ cái
     */
    recomputed: string;
    /**
     * sổ cái vẫn dẫn đến đúng kết quả đã công bố
     */
    same: boolean;
    /**
     * mã các chỉ số khác lúc công bố; rỗng khi lần công bố theo mẫu cũ, không ghi từng hồ sơ
     */
    differing: Array<string>;
    /**
     * mã các chỉ số mà sự kiện sau lúc công bố đã đổi; không phải lỗi
     */
    changedSince: Array<string>;
};

export type StagePointsShown = {
    /**
     * bước chấm
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * điểm ở bước này; null: chưa chấm
     */
    points: string | null;
    /**
     * tạm tính: còn phần chưa biết hoặc chưa chấm
     */
    provisional: boolean;
    /**
     * đã tạm coi điều gì là đúng
     */
    assumptions: Array<string>;
    /**
     * số chỉ số đã có điểm ở bước này
     */
    scored: number;
};

export type StagesRowShown = {
    /**
     * mã chỉ số, chỉ số chính hoặc đơn vị
     */
    key: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * số chỉ số thành phần
     */
    indicators: number;
    /**
     * năm bước cạnh nhau
     */
    stages: Array<StagePointsShown>;
};

export type PublishedYearShown = {
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * năm
     */
    year: number;
    /**
     * mã bộ chỉ số
     */
    framework: string;
    /**
     * lần công bố
     */
    publication: PublicationShown;
    /**
     * cả đơn vị, năm bước cạnh nhau, đúng như lúc công bố
     */
    total: StagesRowShown;
    /**
     * từng chỉ số chính, đúng như lúc công bố
     */
    pillars: Array<StagesRowShown>;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
};

export type PublishedYearPage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<PublishedYearShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type ReplayDocumentShown = {
    /**
     * số/ký hiệu
     */
    number: string;
    /**
     * ngày ban hành
     */
    issuedOn: string;
};

export type ReplayEventShown = {
    /**
     * vị trí trong sổ cái
     */
    position: string;
    /**
     * mã sự kiện
     */
    id: string;
    /**
     * lúc ghi vào sổ cái
     */
    recordedAt: string;
    /**
     * sự kiện bằng lời
     */
    sentence: string;
};

export type ReplayFindingShown = {
    /**
     * mã chỉ số
     */
    indicator: string;
    /**
     * bước chấm; null: điểm các bước không khác
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published' | null;
    /**
     * điểm đã ghi, hoặc đang hiện; null: không có
     */
    recorded: string | null;
    /**
     * điểm diễn lại; null: không có
     */
    recomputed: string | null;
    /**
     * sự kiện cho giá trị hiện nay
     */
    event: ReplayEventShown | null;
    /**
     * bằng lời
     */
    sentence: string;
};

export type PublicationReplayShown = {
    /**
     * vị trí của sự kiện công bố
     */
    position: string;
    /**
     * lúc ghi vào sổ cái
     */
    recordedAt: string;
    /**
     * văn bản công bố
     */
    document: ReplayDocumentShown;
    /**
     * SHA-256 đã ghi khi công bố, viết hex
     */
    recorded: string;
    /**
     * SHA-256 diễn lại từ các sự kiện trước lúc công bố
     */
    recomputed: string;
    /**
     * giống nhau
     */
    same: boolean;
    /**
     * lần công bố có ghi mã của từng hồ sơ; không: theo mẫu cũ
     */
    namesDossiers: boolean;
    /**
     * hồ sơ nào khác, ở bước nào
     */
    findings: Array<ReplayFindingShown>;
    /**
     * kết luận bằng lời
     */
    sentence: string;
};

export type RescoredShown = {
    /**
     * số lần ghi điểm đã chấm lại
     */
    checked: number;
    /**
     * điểm đã ghi không phải điểm mà quy tắc, phép tính hay sự kiện trước cho
     */
    findings: Array<ReplayFindingShown>;
};

export type StoredRowsShown = {
    /**
     * số lần ghi điểm đã chấm lại
     */
    checked: number;
    /**
     * điểm đã ghi không phải điểm mà quy tắc, phép tính hay sự kiện trước cho
     */
    findings: Array<ReplayFindingShown>;
    /**
     * số liệu đọc đã tới vị trí này
     */
    position: string;
};

export type ReplayAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * mọi lần công bố, mọi điểm và mọi dòng số liệu đọc đều đúng với sổ
     */
    same: boolean;
    /**
     * số sự kiện của các hồ sơ đã đọc
     */
    events: number;
    /**
     * từng lần công bố, cũ nhất trước
     */
    publications: Array<PublicationReplayShown>;
    /**
     * SHA-256 của kỳ tính đến nay
     */
    now: string;
    /**
     * thay đổi sau lần công bố cuối; không phải lỗi
     */
    since: Array<ReplayFindingShown>;
    /**
     * chấm lại
     */
    scores: RescoredShown;
    /**
     * so số liệu đọc với sổ
     */
    stored: StoredRowsShown | null;
    /**
     * kết luận bằng lời
     */
    sentence: string;
};

export type PeriodProgressShown = {
    /**
     * mã kỳ báo cáo
     */
    period: string;
    /**
     * số liệu đã báo cáo: tên ô → giá trị
     */
    inputs: {
        [key: string]: string;
    };
    /**
     * báo cáo sau hạn
     */
    late: boolean;
    /**
     * đã nộp
     */
    submitted: boolean;
    /**
     * bị trả lại, chưa nộp lại
     */
    returned: boolean;
};

export type DossierAnswer = {
    /**
     * mã hồ sơ
     */
    key: string;
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * tên chỉ số
     */
    name: string;
    /**
     * mã chỉ số chính
     */
    pillar: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * mã cơ quan (hoặc nhóm cơ quan) chủ trì
     */
    lead: string;
    /**
     * mã các cơ quan cùng chủ trì
     */
    coLeads: Array<string>;
    /**
     * mã cơ quan phối hợp
     */
    coordinating: Array<string>;
    /**
     * điểm hiện tại ở mỗi bước đã chấm
     */
    scores: Array<ScoreShown>;
    /**
     * số minh chứng còn giá trị
     */
    evidenceCount: number;
    /**
     * mã các kỳ đã nộp
     */
    submittedPeriods: Array<string>;
    /**
     * mã các kỳ bị trả lại, chưa nộp lại
     */
    returnedPeriods: Array<string>;
    /**
     * các vòng giải trình
     */
    rounds: Array<RoundShown>;
    /**
     * tài khoản được phân công thẩm định
     */
    reviewer: string | null;
    /**
     * khóa nộp, khóa sổ, hay đang mở (null)
     */
    lock: 'handing-in' | 'final' | null;
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * các kỳ đã có số liệu
     */
    periods: Array<PeriodProgressShown>;
    /**
     * If-Match của lần ghi sau; null: chưa có gì, gửi "new"
     */
    revision: string | null;
};

export type ActorShown = {
    /**
     * mã tài khoản
     */
    id: string;
    /**
     * vai trò khi làm việc này
     */
    role: 'officer' | 'reviewer' | 'council' | 'auditor' | 'admin' | 'system';
    /**
     * mã cơ quan
     */
    agency?: string;
};

export type TimelineShown = {
    /**
     * vị trí trong sổ cái
     */
    position: string;
    /**
     * thứ tự trong hồ sơ, từ 0
     */
    revision: string;
    /**
     * loại việc
     */
    type: 'ValueReported' | 'EvidenceUploaded' | 'EvidenceWithdrawn' | 'ScoreChanged' | 'LossesRestated' | 'DossierSubmitted' | 'SubmissionRecalled' | 'ReviewerAssigned' | 'DossierReturned' | 'EvidenceRejected' | 'EvidenceRestored' | 'ExplanationAsked' | 'ExplanationDrafted' | 'ExplanationSent' | 'ExplanationAnswered' | 'ExplanationLapsed' | 'DossierLocked' | 'DossierUnlocked';
    /**
     * việc này trong một câu
     */
    sentence: string;
    /**
     * ai làm
     */
    actor: ActorShown;
    /**
     * lúc ghi vào sổ cái
     */
    recordedAt: string;
    /**
     * đúng tại ngày nào, nếu khác ngày ghi
     */
    effectiveOn: string | null;
    /**
     * lý do
     */
    reason: string | null;
    /**
     * căn cứ pháp lý
     */
    legalBasis: LegalBasisDto | null;
    /**
     * dữ liệu mẫu
     */
    synthetic: boolean;
};

export type TimelinePage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<TimelineShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type ScoreHistoryShown = {
    /**
     * bước chấm
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * mã kỳ báo cáo
     */
    period: string;
    /**
     * điểm
     */
    points: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * tạm tính: còn số liệu chưa biết
     */
    provisional: boolean;
    /**
     * đã tạm coi điều gì là đúng
     */
    assumptions: Array<string>;
    /**
     * vì sao mất điểm; cộng lại đúng bằng phần mất
     */
    losses: Array<LossShown>;
    /**
     * vị trí của việc cho điểm này
     */
    position: string;
    /**
     * lúc ghi vào sổ cái
     */
    recordedAt: string;
    /**
     * đúng tại ngày nào, nếu khác ngày ghi
     */
    effectiveOn: string | null;
    /**
     * dữ liệu mẫu
     */
    synthetic: boolean;
    /**
     * điểm này có từ vị trí
     */
    fromPosition: string;
    /**
     * tới trước vị trí; null: vẫn là điểm hiện tại
     */
    toPosition: string | null;
    /**
     * ai chấm
     */
    actor: ActorShown;
};

export type ScoreHistoryPage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<ScoreHistoryShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type StoredFileShown = {
    /**
     * SHA-256 của tệp, viết hex
     */
    digest: string;
    /**
     * cỡ tệp, byte
     */
    size: number;
    /**
     * loại tệp
     */
    mediaType: string;
    /**
     * tên tệp như khi nộp
     */
    fileName: string;
};

export type CitationShown = {
    /**
     * số/ký hiệu như người nộp ghi
     */
    number: string;
    /**
     * số/ký hiệu viết thống nhất; null: không nhận ra
     */
    normalisedNumber: string | null;
    /**
     * tên văn bản
     */
    title: string;
    /**
     * ngày ban hành
     */
    issuedOn: string;
    /**
     * trích yếu
     */
    summary: string;
};

export type EvidenceShown = {
    /**
     * tệp
     */
    file: StoredFileShown;
    /**
     * trích dẫn văn bản
     */
    citation: CitationShown;
    /**
     * mã kỳ báo cáo
     */
    period: string;
    /**
     * nộp sau hạn
     */
    late: boolean;
    /**
     * lúc tải lên
     */
    uploadedAt: string;
    /**
     * tài khoản đã tải lên
     */
    uploadedBy: string;
    /**
     * vị trí của lần tải lên
     */
    position: string;
    /**
     * lúc rút; null: còn giá trị
     */
    withdrawnAt: string | null;
    /**
     * lúc bị bác; null: không bị bác
     */
    rejectedAt: string | null;
    /**
     * ai bác
     */
    rejectedBy: string | null;
    /**
     * lý do bác
     */
    rejectionReason: string | null;
    /**
     * dữ liệu mẫu
     */
    synthetic: boolean;
};

export type EvidencePage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<EvidenceShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type StepShown = {
    /**
     * phép tính
     */
    op: 'given' | 'award' | 'part' | 'add' | 'subtract' | 'multiply' | 'proportion' | '>=' | '>' | '<=' | '<' | 'if' | 'steps' | 'cap' | 'round-half-up' | 'round-half-even' | 'round-down' | 'round-up';
    /**
     * chữ cho người đọc; có thể rỗng
     */
    label: string;
    /**
     * số thập phân, hoặc "#1": kết quả của bước thứ nhất
     */
    args: Array<string>;
    /**
     * kết quả của bước
     */
    result: string;
};

export type LossAgencyShown = {
    /**
     * mã cơ quan
     */
    agency: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm mất thuộc trách nhiệm
     */
    points: string;
};

export type LossDecisionShown = {
    /**
     * ở bước chấm nào
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * vị trí trong sổ cái
     */
    position: string;
    /**
     * lúc ghi vào sổ cái
     */
    recordedAt: string;
    /**
     * đúng tại ngày nào, nếu khác ngày ghi
     */
    effectiveOn: string | null;
    /**
     * ai quyết định
     */
    actor: ActorShown;
    /**
     * lý do
     */
    reason: string | null;
    /**
     * căn cứ pháp lý
     */
    legalBasis: LegalBasisDto | null;
};

export type ExplainedLossShown = {
    /**
     * nguyên nhân
     */
    cause: 'not-reported' | 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'explanation-not-sent' | 'explanation-refused' | 'peers-rose' | 'rule-changed';
    /**
     * điểm mất
     */
    points: string;
    /**
     * cơ quan phối hợp gây ra; null: cơ quan phụ trách
     */
    by: string | null;
    /**
     * mã SHA-256 của minh chứng liên quan
     */
    evidence: string | null;
    /**
     * vòng giải trình
     */
    round: number | null;
    /**
     * nguyên nhân bằng lời
     */
    causeInWords: string;
    /**
     * các cơ quan chịu trách nhiệm
     */
    agencies: Array<LossAgencyShown>;
    /**
     * số hiệu minh chứng liên quan
     */
    document: string | null;
    /**
     * việc đầu tiên làm mất điểm như vậy
     */
    decision: LossDecisionShown | null;
};

export type WhyAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * mã hồ sơ
     */
    key: string;
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * tên chỉ số
     */
    name: string;
    /**
     * vì sao có điểm này, trong một câu
     */
    sentence: string;
    /**
     * bước chấm
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * điểm; null: chưa chấm, và các trường tính từ điểm cũng null
     */
    score: ScoreShown | null;
    /**
     * số điểm chưa đạt
     */
    lost: string | null;
    /**
     * cách tính điểm bằng lời
     */
    rule: string;
    /**
     * văn bản chưa nói rõ cách tính và chưa ai xác nhận
     */
    ruleAssumed: boolean;
    /**
     * phép tính trên một dòng
     */
    arithmetic: string | null;
    /**
     * từng bước tính; kết quả cuối là điểm
     */
    trace: Array<StepShown> | null;
    /**
     * số liệu đã dùng: tên ô → giá trị
     */
    inputs: {
        [key: string]: string;
    } | null;
    /**
     * số liệu đã dùng, bằng lời
     */
    figures: string | null;
    /**
     * ai chấm
     */
    actor: ActorShown | null;
    /**
     * vì sao mất điểm, ai chịu trách nhiệm
     */
    losses: Array<ExplainedLossShown>;
    /**
     * lý do người chấm ghi
     */
    reason: string | null;
    /**
     * căn cứ pháp lý của quyết định
     */
    legalBasis: LegalBasisDto | null;
    /**
     * minh chứng chưa rút, kể cả minh chứng bị bác
     */
    evidence: Array<EvidenceShown>;
    /**
     * căn cứ: văn bản ban hành bộ chỉ số
     */
    basis: string;
};

export type ReportValueDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * mã kỳ báo cáo, ví dụ 2025-Q2
     */
    period: string;
    /**
     * tên ô → số liệu như người nhập gõ; các ô của một chỉ số xem ở bộ chỉ số (inputs)
     */
    inputs: {
        [key: string]: string;
    };
    /**
     * số liệu đúng tại ngày nào, nếu khác ngày nhập
     */
    effectiveOn?: string;
};

export type PeriodActDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * mã kỳ báo cáo, ví dụ 2025-Q2
     */
    period: string;
};

export type WithdrawEvidenceDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
};

export type AssignReviewerDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * tài khoản thành viên Tổ giúp việc, ví dụ tgv.sotaichinh
     */
    reviewer: string;
};

export type ReviewActDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
};

export type AdjustScoreDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * điểm thẩm định, từ 0 đến điểm tối đa, ví dụ 42,5
     */
    points: string;
    /**
     * nguyên nhân; bắt buộc khi hạ điểm
     */
    cause?: 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'rule-changed';
    /**
     * mã SHA-256 của minh chứng bị bác hoặc trễ, nếu đó là nguyên nhân
     */
    evidence?: string;
};

export type AskExplanationDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * văn bản
     */
    document: SourceDocumentDto;
    /**
     * Bộ hỏi gì
     */
    question: string;
    /**
     * điểm Bộ tạm cho, ví dụ 42,5
     */
    points: string;
    /**
     * Bộ hạ điểm vì sao, nếu văn bản nêu
     */
    cause?: 'below-target' | 'no-evidence' | 'appraised-down' | 'peers-rose' | 'rule-changed';
    /**
     * phải gửi trước ngày (Bộ không ghi thì bỏ trống)
     */
    dueBefore?: string;
};

export type DraftExplanationDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * nội dung giải trình của cơ quan
     */
    text: string;
};

export type SendExplanationDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * văn bản
     */
    document: SourceDocumentDto;
    /**
     * nội dung giải trình gửi Bộ
     */
    text: string;
    /**
     * mã SHA-256 của các minh chứng kèm theo
     */
    manifest: Array<string>;
    /**
     * số điểm đề nghị, lớn hơn 0 và không quá số đã mất
     */
    pointsAsked: string;
};

export type AnswerExplanationDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * văn bản
     */
    document: SourceDocumentDto;
    /**
     * chấp nhận, một phần, hay không chấp nhận
     */
    outcome: 'accepted' | 'partly' | 'refused';
    /**
     * số điểm được lại
     */
    recovered: string;
};

export type LapseExplanationDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
};

export type SessionShown = {
    /**
     * mã phiên họp
     */
    session: string;
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * tên đơn vị khi triệu tập
     */
    unitName: string | null;
    /**
     * ngày họp
     */
    heldOn: string;
    /**
     * địa điểm
     */
    place: string;
    /**
     * đang họp hay đã kết thúc
     */
    status: 'open' | 'closed';
    /**
     * số thành viên
     */
    memberCount: number;
    /**
     * số thành viên đã điểm danh
     */
    presentCount: number;
    /**
     * số thành viên có mặt được biểu quyết, tối thiểu
     */
    quorum: number;
    /**
     * số chỉ số trong nội dung họp
     */
    indicatorCount: number;
    /**
     * số chỉ số đã quyết định
     */
    decidedCount: number;
    /**
     * phiên họp mẫu
     */
    synthetic: boolean;
};

export type SessionPage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<SessionShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type SeatedMemberShown = {
    /**
     * mã tài khoản
     */
    id: string;
    /**
     * mã cơ quan
     */
    agency: string;
    /**
     * tên cơ quan khi triệu tập
     */
    agencyName: string;
    /**
     * chủ tịch, thư ký, ủy viên
     */
    role: 'chair' | 'secretary' | 'member';
    /**
     * lúc điểm danh; null: vắng
     */
    presentAt: string | null;
    /**
     * tài khoản đã điểm danh
     */
    markedBy: string | null;
};

export type RecusalShown = {
    /**
     * mã tài khoản
     */
    member: string;
    /**
     * mã cơ quan
     */
    agency: string;
    /**
     * vì sao tự rút
     */
    reason: string;
};

export type ProposerShown = {
    /**
     * mã tài khoản
     */
    id: string;
    /**
     * mã cơ quan
     */
    agency: string | null;
    /**
     * mã cơ quan phụ trách chỉ số mà cơ quan này thuộc về; null: không phụ trách
     */
    lead: string | null;
};

export type VoteShown = {
    /**
     * mã tài khoản
     */
    member: string;
    /**
     * biểu quyết
     */
    choice: 'for' | 'against' | 'abstain';
    /**
     * lúc biểu quyết
     */
    castAt: string;
    /**
     * không còn giá trị
     */
    isVoid: boolean;
};

export type ProposalShown = {
    /**
     * số thứ tự trong phiên, từ 1
     */
    proposal: number;
    /**
     * điểm đề nghị
     */
    points: string;
    /**
     * nguyên nhân mất điểm; null: không hạ điểm
     */
    cause: 'not-reported' | 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'explanation-not-sent' | 'explanation-refused' | 'peers-rose' | 'rule-changed' | null;
    /**
     * lý do
     */
    reason: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis: LegalBasisDto | null;
    /**
     * ai đề nghị
     */
    by: ProposerShown;
    /**
     * lúc đề nghị
     */
    proposedAt: string;
    /**
     * đang xét, đã thay, đã rút hay đã quyết định
     */
    outcome: 'standing' | 'replaced' | 'withdrawn' | 'decided';
    /**
     * vì sao rút
     */
    withdrawnBecause: string | null;
    /**
     * biểu quyết sau cùng của từng thành viên
     */
    votes: Array<VoteShown>;
};

export type TallyShown = {
    /**
     * tán thành
     */
    for: number;
    /**
     * không tán thành
     */
    against: number;
    /**
     * không có ý kiến
     */
    abstain: number;
};

export type BallotShown = {
    /**
     * mã tài khoản
     */
    member: string;
    /**
     * mã cơ quan
     */
    agency: string;
    /**
     * chủ tịch, thư ký, ủy viên
     */
    role: 'chair' | 'secretary' | 'member';
    /**
     * biểu quyết; null: không bỏ phiếu
     */
    choice: 'for' | 'against' | 'abstain' | null;
};

export type ConflictShown = {
    /**
     * mã tài khoản
     */
    member: string;
    /**
     * mã cơ quan của thành viên
     */
    agency: string;
    /**
     * mã cơ quan phụ trách: chính cơ quan đó hoặc nhóm của nó
     */
    lead: string;
    /**
     * tên cơ quan phụ trách
     */
    leadName: string;
};

export type DecisionShown = {
    /**
     * đề nghị được thông qua
     */
    proposal: number;
    /**
     * điểm
     */
    points: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * nguyên nhân mất điểm; null: không hạ điểm
     */
    cause: 'not-reported' | 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'explanation-not-sent' | 'explanation-refused' | 'peers-rose' | 'rule-changed' | null;
    /**
     * lý do
     */
    reason: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis: LegalBasisDto | null;
    /**
     * kết quả biểu quyết
     */
    votes: TallyShown;
    /**
     * số thành viên có mặt được biểu quyết
     */
    eligible: number;
    /**
     * số thành viên có mặt
     */
    present: number;
    /**
     * số tối thiểu
     */
    quorum: number;
    /**
     * mã cơ quan phụ trách chỉ số khi quyết định
     */
    leads: Array<string>;
    /**
     * từng thành viên được biểu quyết
     */
    ballots: Array<BallotShown>;
    /**
     * thành viên có xung đột lợi ích, cả khi vắng
     */
    conflicted: Array<ConflictShown>;
    /**
     * thành viên đã tự rút
     */
    recused: Array<RecusalShown>;
    /**
     * lúc quyết định
     */
    decidedAt: string;
    /**
     * tài khoản đã ghi quyết định
     */
    recordedBy: string;
};

export type AgendaItemShown = {
    /**
     * mã chỉ số
     */
    indicator: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * mã cơ quan phụ trách
     */
    leads: Array<string>;
    /**
     * thành viên đã tự rút
     */
    recusals: Array<RecusalShown>;
    /**
     * các đề nghị, cũ trước
     */
    proposals: Array<ProposalShown>;
    /**
     * quyết định; null: chưa có
     */
    decision: DecisionShown | null;
};

export type SittingAnswer = {
    /**
     * mã phiên họp
     */
    session: string;
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * tên đơn vị khi triệu tập
     */
    unitName: string | null;
    /**
     * ngày họp
     */
    heldOn: string;
    /**
     * địa điểm
     */
    place: string;
    /**
     * đang họp hay đã kết thúc
     */
    status: 'open' | 'closed';
    /**
     * số thành viên
     */
    memberCount: number;
    /**
     * số thành viên đã điểm danh
     */
    presentCount: number;
    /**
     * số thành viên có mặt được biểu quyết, tối thiểu
     */
    quorum: number;
    /**
     * số chỉ số trong nội dung họp
     */
    indicatorCount: number;
    /**
     * số chỉ số đã quyết định
     */
    decidedCount: number;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * thành phần
     */
    members: Array<SeatedMemberShown>;
    /**
     * nội dung họp, theo thứ tự
     */
    agenda: Array<AgendaItemShown>;
    /**
     * lúc triệu tập
     */
    convenedAt: string;
    /**
     * lúc kết thúc
     */
    closedAt: string | null;
    /**
     * If-Match của lần ghi sau
     */
    revision: string;
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type MinutesItemShown = {
    /**
     * mã chỉ số
     */
    indicator: string;
    /**
     * chỉ số trong một câu
     */
    heading: string;
    /**
     * các đề nghị
     */
    proposals: Array<string>;
    /**
     * ai không biểu quyết: xung đột lợi ích hoặc tự rút
     */
    withheld: Array<string>;
    /**
     * kết quả biểu quyết; rỗng khi chưa quyết định
     */
    result: Array<string>;
    /**
     * quyết định
     */
    decision: string;
    /**
     * lý do
     */
    reason: string | null;
    /**
     * căn cứ
     */
    basis: string | null;
};

export type MinutesAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * mã phiên họp
     */
    session: string;
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * tên đơn vị khi triệu tập
     */
    unitName: string | null;
    /**
     * ngày họp
     */
    heldOn: string;
    /**
     * false: phiên họp chưa kết thúc, đây là dự thảo
     */
    final: boolean;
    /**
     * về việc gì
     */
    title: string;
    /**
     * thời gian, địa điểm, số thành viên tối thiểu
     */
    opening: Array<string>;
    /**
     * thành phần có mặt
     */
    attending: Array<string>;
    /**
     * vắng mặt
     */
    absent: Array<string>;
    /**
     * nội dung từng chỉ số
     */
    items: Array<MinutesItemShown>;
    /**
     * kết thúc
     */
    closing: Array<string>;
};

export type MemberDto = {
    /**
     * mã tài khoản
     */
    id: string;
    /**
     * mã cơ quan
     */
    agency: string;
    /**
     * chủ tịch, thư ký, ủy viên
     */
    role: 'chair' | 'secretary' | 'member';
};

export type ConveneSessionDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * mã phiên họp
     */
    session: string;
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * ngày họp
     */
    heldOn: string;
    /**
     * địa điểm
     */
    place: string;
    /**
     * thành phần; mọi thành viên đều biểu quyết
     */
    members: Array<MemberDto>;
    /**
     * số thành viên có mặt được biểu quyết, tối thiểu; không dưới một nửa thành phần
     */
    quorum: number;
    /**
     * các chỉ số sẽ xét, theo thứ tự
     */
    agenda: Array<string>;
};

export type MarkPresentDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * thành viên có mặt: chính mình, hoặc người khác khi là thư ký hay quản trị viên
     */
    member: string;
};

export type RecuseDto = {
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * vì sao tự rút
     */
    reason: string;
};

export type ProposeDecisionDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * điểm đề nghị, ví dụ 7,5
     */
    points: string;
    /**
     * nguyên nhân mất điểm; bỏ trống khi không hạ điểm
     */
    cause?: 'not-reported' | 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'explanation-not-sent' | 'explanation-refused' | 'peers-rose' | 'rule-changed' | null;
};

export type OnIndicatorDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
};

export type CastVoteDto = {
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * số của đề nghị đã đọc; từ chối khi đề nghị đã thay đổi
     */
    proposal: number;
    /**
     * tán thành, không tán thành, không có ý kiến
     */
    choice: 'for' | 'against' | 'abstain';
};

export type CloseSessionDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
};

export type IndicatorStagesShown = {
    /**
     * mã chỉ số, chỉ số chính hoặc đơn vị
     */
    key: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * số chỉ số thành phần
     */
    indicators: number;
    /**
     * năm bước cạnh nhau
     */
    stages: Array<StagePointsShown>;
    /**
     * mã chỉ số chính
     */
    pillar: string;
};

export type StagesAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * cả đơn vị
     */
    unit: StagesRowShown;
    /**
     * từng chỉ số chính
     */
    pillars: Array<StagesRowShown>;
    /**
     * từng chỉ số thành phần
     */
    indicators: Array<IndicatorStagesShown>;
};

export type LostByShown = {
    /**
     * mã cơ quan, chỉ số chính hoặc nguyên nhân
     */
    key: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm mất
     */
    points: string;
};

export type ShareShown = {
    /**
     * mã cơ quan
     */
    agency: string;
    /**
     * phần điểm mất
     */
    points: string;
};

export type LossViewShown = {
    /**
     * mã hồ sơ
     */
    dossier: string;
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * tên chỉ số
     */
    name: string;
    /**
     * mã chỉ số chính
     */
    pillar: string;
    /**
     * điểm này lấy từ bước nào; null: chưa ai chấm
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published' | null;
    /**
     * nguyên nhân
     */
    cause: 'not-reported' | 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'explanation-not-sent' | 'explanation-refused' | 'peers-rose' | 'rule-changed';
    /**
     * nguyên nhân bằng lời
     */
    causeInWords: string;
    /**
     * điểm mất
     */
    points: string;
    /**
     * từng cơ quan chịu bao nhiêu; cộng lại đúng bằng điểm mất
     */
    shares: Array<ShareShown>;
    /**
     * cơ quan phối hợp gây ra; null: cơ quan phụ trách
     */
    by: string | null;
    /**
     * mã SHA-256 của minh chứng liên quan
     */
    evidence: string | null;
    /**
     * vòng giải trình
     */
    round: number | null;
    /**
     * vị trí của việc cho điểm này; null: chưa có việc nào
     */
    position: string | null;
    /**
     * ai chấm
     */
    actor: ActorShown | null;
    /**
     * lý do
     */
    reason: string | null;
    /**
     * căn cứ pháp lý
     */
    legalBasis: LegalBasisDto | null;
    /**
     * dữ liệu mẫu
     */
    synthetic: boolean;
};

export type AccountabilityAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * điểm đạt
     */
    points: string;
    /**
     * điểm mất: tối đa trừ đạt
     */
    lost: string;
    /**
     * theo nguyên nhân, nhiều trước
     */
    byCause: Array<LostByShown>;
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * bước chấm được hỏi
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * số chỉ số chưa có điểm ở bước này, phải lấy điểm bước trước
     */
    pending: number;
    /**
     * điểm mất thuộc phần đang xem (sau khi lọc)
     */
    lostShown: string;
    /**
     * theo cơ quan, nhiều trước
     */
    byAgency: Array<LostByShown>;
    /**
     * theo chỉ số chính, nhiều trước
     */
    byPillar: Array<LostByShown>;
    /**
     * từng khoản mất, với đường tới hồ sơ, việc, minh chứng và căn cứ
     */
    losses: Array<LossViewShown>;
};

export type YearOfLossesShown = {
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * năm
     */
    year: number;
    /**
     * mã bộ chỉ số
     */
    framework: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * điểm đạt tới bước mới nhất
     */
    points: string;
    /**
     * điểm mất
     */
    lost: string;
    /**
     * theo nguyên nhân, nhiều trước
     */
    byCause: Array<LostByShown>;
    /**
     * dữ liệu mẫu
     */
    synthetic: boolean;
};

export type LossesByYearPage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<YearOfLossesShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type WorkItemShown = {
    /**
     * báo cáo, sửa hồ sơ bị trả, giải trình, thẩm định, hay gửi Bộ
     */
    kind: 'report' | 'mend' | 'explain' | 'review' | 'send-explanation';
    /**
     * mã hồ sơ
     */
    dossier: string;
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * tên chỉ số
     */
    name: string;
    /**
     * mã kỳ báo cáo
     */
    period: string | null;
    /**
     * phải xong trước ngày; null: chưa có hạn
     */
    dueBefore: string | null;
    /**
     * đã quá hạn
     */
    overdue: boolean;
    /**
     * số điểm phụ thuộc vào việc này
     */
    atStake: string;
    /**
     * việc này trong một câu
     */
    sentence: string;
};

export type WorkPage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<WorkItemShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type PointShown = {
    /**
     * vị trí của sổ cái
     */
    position: string;
    /**
     * thời điểm được hỏi, hoặc lúc ghi việc ở vị trí này; null: trước việc đầu tiên
     */
    knownAt: string | null;
};

export type TotalDifferenceShown = {
    /**
     * mã chỉ số chính; null: mọi hồ sơ đang xem
     */
    pillar: string | null;
    /**
     * tên
     */
    name: string;
    /**
     * bước chấm
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * tổng trước; null: chưa có điểm nào
     */
    before: string | null;
    /**
     * tổng sau; null: không còn điểm nào
     */
    after: string | null;
    /**
     * sau trừ trước
     */
    change: string;
    /**
     * vị trí các việc đã làm nó đổi, tăng dần
     */
    events: Array<string>;
};

export type CauseDifferenceShown = {
    /**
     * nguyên nhân mất điểm
     */
    cause: 'not-reported' | 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'explanation-not-sent' | 'explanation-refused' | 'peers-rose' | 'rule-changed';
    /**
     * nguyên nhân bằng lời
     */
    causeInWords: string;
    /**
     * điểm mất trước
     */
    before: string;
    /**
     * điểm mất sau
     */
    after: string;
    /**
     * sau trừ trước
     */
    change: string;
    /**
     * vị trí các việc đã làm nó đổi, tăng dần; rỗng: chỉ vì kỳ được mở
     */
    events: Array<string>;
};

export type ChangeShown = {
    /**
     * điểm, điểm mất, kỳ đã nộp, minh chứng hay khóa
     */
    kind: 'score' | 'loss' | 'submission' | 'evidence' | 'lock';
    /**
     * bước chấm; null: không thuộc bước nào
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published' | null;
    /**
     * bước chấm, nguyên nhân, mã kỳ, mã SHA-256 của minh chứng, hoặc lock
     */
    key: string;
    /**
     * trước: điểm, submitted, standing hoặc loại khóa; null: không có
     */
    before: string | null;
    /**
     * sau
     */
    after: string | null;
    /**
     * sau trừ trước; null: không phải là số
     */
    change: string | null;
    /**
     * thay đổi này trong một câu
     */
    sentence: string;
    /**
     * vị trí các việc đã làm nó đổi, tăng dần
     */
    events: Array<string>;
};

export type DossierDifferenceShown = {
    /**
     * mã hồ sơ
     */
    dossier: string;
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * tên chỉ số
     */
    name: string;
    /**
     * mã chỉ số chính
     */
    pillar: string;
    /**
     * từng con số hoặc trạng thái đã đổi
     */
    changes: Array<ChangeShown>;
    /**
     * những việc đã làm chúng đổi, cũ trước
     */
    events: Array<TimelineShown>;
};

export type DifferenceAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * từ thời điểm
     */
    from: PointShown;
    /**
     * đến thời điểm
     */
    to: PointShown;
    /**
     * tổng điểm đã đổi, theo chỉ số chính và bước chấm; của một hồ sơ thì rỗng
     */
    totals: Array<TotalDifferenceShown>;
    /**
     * điểm mất đã đổi, theo nguyên nhân; của một hồ sơ thì rỗng
     */
    causes: Array<CauseDifferenceShown>;
    /**
     * từng hồ sơ đã đổi; rỗng: không có gì thay đổi
     */
    dossiers: Array<DossierDifferenceShown>;
};

export type MoveActDto = {
    kind: 'move';
    /**
     * vị trí của việc nộp minh chứng hay báo cáo số liệu
     */
    position?: string;
    /**
     * hoặc mã SHA-256 của minh chứng
     */
    evidence?: string;
    /**
     * âm: sớm hơn
     */
    byDays?: number;
    /**
     * hoặc ngày mới
     */
    to?: string;
};

export type LeaveOutDto = {
    kind: 'leave-out';
    /**
     * vị trí của việc coi như không có
     */
    position: string;
};

export type ChangeJudgementDto = {
    kind: 'judge';
    /**
     * vị trí của điểm do Tổ giúp việc hay Hội đồng quyết định
     */
    position: string;
    /**
     * điểm, ví dụ 7,5
     */
    points: string;
    /**
     * nguyên nhân mất điểm; bỏ trống khi không hạ điểm
     */
    cause?: 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'rule-changed' | null;
};

export type ChangeFiguresDto = {
    kind: 'figures';
    /**
     * vị trí của việc báo cáo số liệu
     */
    position: string;
    /**
     * ô nào không nêu thì giữ nguyên
     */
    inputs: {
        [key: string]: string;
    };
};

export type ChangePeersDto = {
    kind: 'peers';
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * giá trị tốt nhất của các đơn vị
     */
    best?: string;
    /**
     * giá trị kém nhất của các đơn vị
     */
    worst?: string;
};

export type OtherFrameworkDto = {
    kind: 'framework';
    /**
     * mã một bộ chỉ số đã công bố
     */
    framework: string;
};

export type IndicatorEditDto = {
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * điểm tối đa khác
     */
    maxPoints?: string;
    /**
     * quy tắc chấm khác
     */
    rule?: Rule;
};

export type EditedFrameworkDto = {
    kind: 'edited-framework';
    /**
     * các chỉ số được sửa
     */
    changes: Array<IndicatorEditDto>;
};

export type BranchDto = {
    /**
     * tên nhánh, để nhận ra câu trả lời
     */
    name: string;
    /**
     * như ngay sau việc ở vị trí này của sổ; bỏ trống: đến nay
     */
    atPosition?: string;
    /**
     * Hội đồng, Bộ chỉ giữ điểm của bước trước thì: stand giữ số đã cho, follow theo điểm mới; mặc định stand, dưới bộ chỉ số khác là follow
     */
    laterDecisions?: 'stand' | 'follow';
    /**
     * các giả thiết, áp dụng theo thứ tự
     */
    hypotheses: Array<MoveActDto | LeaveOutDto | ChangeJudgementDto | ChangeFiguresDto | ChangePeersDto | OtherFrameworkDto | EditedFrameworkDto>;
};

export type BranchFrameworkShown = {
    /**
     * mã
     */
    code: string;
    /**
     * tên
     */
    name: string;
    /**
     * bản sửa của bộ chỉ số của kỳ, không công bố ở đâu
     */
    edited: boolean;
};

export type SideTotalShown = {
    /**
     * tổng điểm
     */
    points: string;
    /**
     * tổng điểm tối đa của các chỉ số có điểm
     */
    maxPoints: string;
    /**
     * số chỉ số có điểm
     */
    scored: number;
};

export type StageTotalShown = {
    /**
     * bước chấm
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * đã xảy ra
     */
    before: SideTotalShown;
    /**
     * trong nhánh
     */
    after: SideTotalShown;
    /**
     * nhánh trừ đã xảy ra
     */
    change: string;
};

export type PillarTotalsShown = {
    /**
     * mã chỉ số chính
     */
    pillar: string;
    /**
     * tên chỉ số chính
     */
    name: string;
    /**
     * thuộc cả hai bên, bộ của kỳ, hay bộ kia
     */
    of: 'both' | 'own' | 'other';
    /**
     * từng bước chấm
     */
    stages: Array<StageTotalShown>;
};

export type CausePointsShown = {
    /**
     * nguyên nhân
     */
    cause: 'not-reported' | 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'explanation-not-sent' | 'explanation-refused' | 'peers-rose' | 'rule-changed';
    /**
     * nguyên nhân bằng lời
     */
    inWords: string;
    /**
     * điểm mất
     */
    points: string;
};

export type SideShown = {
    /**
     * điểm
     */
    points: string;
    /**
     * điểm tối đa
     */
    maxPoints: string;
    /**
     * vì sao mất; cộng lại bằng tối đa trừ điểm
     */
    causes: Array<CausePointsShown>;
};

export type DifferenceShown = {
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * tên chỉ số
     */
    name: string;
    /**
     * mã chỉ số chính
     */
    pillar: string;
    /**
     * bước chấm
     */
    stage: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    /**
     * đã xảy ra; null: bước này không có điểm
     */
    before: SideShown | null;
    /**
     * trong nhánh; null: bước này không còn điểm
     */
    after: SideShown | null;
    /**
     * điểm mất mà quyết định sau vẫn giữ dù căn cứ ban đầu không còn
     */
    carriedOver: string;
    /**
     * số thứ tự các giả thiết gây ra, từ 1
     */
    hypotheses: Array<number>;
    /**
     * vị trí các việc bị giả thiết thay đổi, hoặc mất căn cứ
     */
    positions: Array<string>;
    /**
     * khác gì và vì sao, trong một câu
     */
    sentence: string;
};

export type FrameworkChangeShown = {
    /**
     * mã ở bộ chỉ số của kỳ
     */
    own: Array<string>;
    /**
     * mã ở bộ kia
     */
    other: Array<string>;
    /**
     * từ bộ của kỳ sang bộ kia
     */
    relation: 'same' | 'renamed' | 'split' | 'merged' | 'dropped' | 'added' | 'unmapped';
    /**
     * vì sao ghép như vậy
     */
    why: string;
    /**
     * điểm tối đa ở bộ của kỳ
     */
    maxPointsBefore: string | null;
    /**
     * điểm tối đa ở bộ kia
     */
    maxPointsAfter: string | null;
    /**
     * quy tắc chấm khác nhau
     */
    ruleChanged: boolean;
    /**
     * điểm tự chấm đã có
     */
    selfBefore: string | null;
    /**
     * điểm tự chấm tính theo bộ kia
     */
    selfAfter: string | null;
    /**
     * vì sao không tính được; null: tính được
     */
    problem: string | null;
    /**
     * thay đổi này trong một câu
     */
    sentence: string;
};

export type LostGroundShown = {
    /**
     * mã chỉ số thành phần
     */
    indicator: string;
    /**
     * vị trí của việc không lặp lại được
     */
    position: string;
    /**
     * true: thay vào đó coi như điểm tự chấm được chấp nhận
     */
    replaced: boolean;
    /**
     * việc gì, vì sao, giả định gì thay vào
     */
    sentence: string;
};

export type CheckpointShown = {
    /**
     * vị trí cuối của sổ
     */
    position: string;
    /**
     * SHA-256 của việc cuối cùng; null: sổ trống
     */
    head: string | null;
};

export type CheckpointsShown = {
    /**
     * sổ trước khi tính
     */
    before: CheckpointShown;
    /**
     * sổ sau khi tính
     */
    after: CheckpointShown;
    /**
     * hai bên bằng nhau; false: có người khác ghi trong lúc tính
     */
    unchanged: boolean;
};

export type BranchView = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * tên nhánh
     */
    name: string;
    /**
     * mã kỳ đánh giá
     */
    cycle: string;
    /**
     * so với kỳ như ngay sau việc ở vị trí này
     */
    atPosition: string;
    /**
     * các giả thiết bằng lời, theo thứ tự đã hỏi
     */
    hypotheses: Array<string>;
    /**
     * bộ chỉ số kia; null: bộ của kỳ
     */
    framework: BranchFrameworkShown | null;
    /**
     * quyết định sau chỉ giữ điểm của bước trước thì giữ số, hay theo điểm mới
     */
    laterDecisions: 'stand' | 'follow';
    /**
     * những gì nhánh coi là đúng mà sổ không ghi
     */
    assumptions: Array<string>;
    /**
     * cả đơn vị, từng bước chấm
     */
    totals: Array<StageTotalShown>;
    /**
     * từng chỉ số chính
     */
    pillars: Array<PillarTotalsShown>;
    /**
     * mỗi điểm khác đi
     */
    differences: Array<DifferenceShown>;
    /**
     * mỗi chỉ số mà bộ kia thay đổi
     */
    frameworkChanges: Array<FrameworkChangeShown>;
    /**
     * việc đã ghi mà nhánh không lặp lại được
     */
    lostGrounds: Array<LostGroundShown>;
    /**
     * chỉ số mà chương trình này không dựng lại được đúng sổ; đừng dùng nhánh của chúng
     */
    unreproduced: Array<string>;
    /**
     * nhánh không ghi gì vào sổ
     */
    checkpoint: CheckpointsShown;
};

export type RankedPillarShown = {
    /**
     * mã
     */
    code: string;
    /**
     * tên
     */
    name: string;
    /**
     * điểm tối đa; null: chỉ có thứ hạng
     */
    maxPoints: string | null;
};

export type BreakShown = {
    /**
     * đơn vị thay đổi, hay bộ chỉ số thay đổi
     */
    kind: 'units' | 'framework';
    /**
     * vì sao không so được với năm trước
     */
    reason: string;
};

export type PillarClaimShown = {
    /**
     * mã trụ cột
     */
    pillar: string;
    /**
     * giá trị từ 0 tới 1
     */
    value: string | null;
    /**
     * thứ hạng
     */
    rank: number | null;
};

export type ClaimSourceShown = {
    /**
     * số/ký hiệu văn bản hoặc tên trang
     */
    document: string;
    /**
     * tên
     */
    title: string;
    /**
     * ngày công bố; null: nguồn không ghi
     */
    publishedOn: string | null;
    /**
     * chính bản công bố, hay suy ra từ đó
     */
    kind: 'published' | 'derived';
};

export type ClaimShown = {
    /**
     * mã kết quả trong năm
     */
    id: string;
    /**
     * mã đơn vị
     */
    unit: string;
    /**
     * tên như đã công bố
     */
    unitName: string;
    /**
     * thứ hạng
     */
    rank: number | null;
    /**
     * trong bao nhiêu đơn vị
     */
    of: number | null;
    /**
     * giá trị đã công bố, từ 0 tới 1
     */
    value: string | null;
    /**
     * theo trụ cột
     */
    pillars: Array<PillarClaimShown>;
    /**
     * nguồn
     */
    source: ClaimSourceShown;
    /**
     * nguồn được đọc thế nào
     */
    note?: string;
    /**
     * đang dùng, giữ bên cạnh, hay đã rút
     */
    standing: 'in-use' | 'other' | 'withdrawn';
    /**
     * vì sao chọn dùng hoặc rút; null: chưa ai chọn
     */
    reason: string | null;
    /**
     * tính lại từ các trụ cột theo điểm tối đa của năm; null: thiếu trụ cột
     */
    computedValue: string | null;
    /**
     * giá trị công bố và giá trị tính lại như nhau, trừ sai số làm tròn; null: thiếu một trong hai
     */
    agrees: boolean | null;
    /**
     * phân vị của thứ hạng: 0 là cuối, 100 là đầu
     */
    percentile: string | null;
};

export type PlaceShown = {
    /**
     * mã đơn vị
     */
    unit: string;
    /**
     * hạng; bằng giá trị thì đồng hạng và bỏ hạng sau
     */
    place: number;
};

export type RankingAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * nhóm đơn vị được xếp hạng cùng nhau
     */
    family: string;
    /**
     * năm
     */
    year: number;
    /**
     * số đơn vị được xếp hạng
     */
    unitCount: number;
    /**
     * bộ chỉ số của năm
     */
    framework: string;
    /**
     * các trụ cột của năm
     */
    pillars: Array<RankedPillarShown>;
    /**
     * chỗ đứt quãng với năm trước
     */
    breaks: Array<BreakShown>;
    /**
     * mọi kết quả đã ghi, cả khi trái nhau, theo thứ tự ghi
     */
    claims: Array<ClaimShown>;
    /**
     * hạng theo giá trị đang dùng; rỗng khi chưa đủ mọi đơn vị
     */
    places: Array<PlaceShown>;
    /**
     * If-Match của lần ghi sau
     */
    revision: string;
};

export type PillarClaimDto = {
    pillar: string;
    /**
     * giá trị từ 0 tới 1, ví dụ 0,8575
     */
    value?: string;
    /**
     * thứ hạng của trụ cột
     */
    rank?: number;
};

export type ClaimSourceDto = {
    /**
     * số/ký hiệu văn bản hoặc tên trang
     */
    document: string;
    /**
     * tên
     */
    title: string;
    /**
     * ngày công bố
     */
    publishedOn?: string;
    kind: 'published' | 'derived';
};

export type ClaimResultDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * mã kết quả trong năm
     */
    id: string;
    unit: string;
    /**
     * tên như đã công bố
     */
    unitName: string;
    /**
     * thứ hạng
     */
    rank?: number;
    /**
     * trong bao nhiêu đơn vị; đi cùng thứ hạng
     */
    of?: number;
    /**
     * giá trị từ 0 tới 1, ví dụ 0,7071
     */
    value?: string;
    pillars?: Array<PillarClaimDto>;
    source: ClaimSourceDto;
    /**
     * nguồn được đọc thế nào
     */
    note?: string;
};

export type ChosenClaimDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * mã kết quả trong năm
     */
    claim: string;
};

export type TrendMarkShown = {
    /**
     * đơn vị thay đổi, bộ chỉ số thay đổi, chưa có số liệu, hay khác mà chưa ai nêu lý do
     */
    kind: 'units' | 'framework' | 'gap' | 'undeclared';
    /**
     * từ năm này
     */
    year: number;
    /**
     * lý do
     */
    reason: string;
};

export type TrendStepShown = {
    /**
     * năm có số liệu liền trước
     */
    from: number;
    /**
     * false: không nối hai năm bằng một đường
     */
    comparable: boolean;
    /**
     * những gì nằm giữa hai năm
     */
    marks: Array<TrendMarkShown>;
};

export type TrendYearShown = {
    /**
     * năm
     */
    year: number;
    /**
     * bộ chỉ số của năm; null: chưa mô tả
     */
    framework: string | null;
    /**
     * các trụ cột của năm
     */
    pillars: Array<RankedPillarShown>;
    /**
     * chỗ đứt quãng với năm trước
     */
    breaks: Array<BreakShown>;
    /**
     * kết quả đang dùng; null: chưa có số liệu
     */
    claim: ClaimShown | null;
    /**
     * các kết quả khác của năm
     */
    others: Array<ClaimShown>;
    /**
     * trung bình các đơn vị cũ của đơn vị hợp nhất; null: thiếu số liệu
     */
    mergedValue: string | null;
    /**
     * so với năm có số liệu liền trước
     */
    step: TrendStepShown | null;
};

export type KnownFigureShown = {
    /**
     * giá trị, theo đơn vị tính của mục tiêu; âm: tụt hạng
     */
    value: string;
    /**
     * năm
     */
    year: number;
    /**
     * ngày của số liệu; null: kết quả của cả năm
     */
    asOf: string | null;
    /**
     * trong bao nhiêu đơn vị
     */
    of: number | null;
    /**
     * nguồn
     */
    document: string;
};

export type HorizonShown = {
    /**
     * năm đầu
     */
    from: number;
    /**
     * năm cuối; khác năm đầu: xét từng năm
     */
    to: number;
};

export type TargetSourceShown = {
    /**
     * số/ký hiệu
     */
    document: string;
    /**
     * mục
     */
    section: string;
    /**
     * tệp văn bản
     */
    file: string;
    /**
     * dòng trong tệp, từ 1
     */
    line: number;
    /**
     * dòng cuối, khi câu nằm trên nhiều dòng
     */
    toLine?: number;
    /**
     * nguyên văn
     */
    typed: string;
    /**
     * ghi rõ, theo dòng khác, hay chưa rõ
     */
    how: 'stated' | 'inherited' | 'unclear';
    /**
     * vì sao đọc như vậy
     */
    why?: string;
};

export type TargetShown = {
    /**
     * đơn vị của kế hoạch
     */
    unit: string;
    /**
     * mã trong đơn vị
     */
    id: string;
    /**
     * đo cái gì, theo lời kế hoạch
     */
    measure: string;
    /**
     * đối chiếu với thứ hạng, điểm, nhóm dẫn đầu, số bậc tăng, hay số liệu được ghi
     */
    kind: 'rank' | 'index-points' | 'pillars-in-top' | 'rank-step' | 'quantity';
    /**
     * so thế nào
     */
    comparator: 'at-least' | 'more-than' | 'at-most' | 'exactly' | 'done' | 'at-least-range';
    /**
     * mức: hai cận của khoảng, không có với việc phải làm
     */
    values: Array<string>;
    /**
     * tính bằng
     */
    measuredIn: string;
    /**
     * năm phải đạt; null: kế hoạch không ghi năm
     */
    horizon: HorizonShown | null;
    /**
     * đề mục của kế hoạch
     */
    group: string;
    /**
     * thứ hạng đặt ra trong bao nhiêu đơn vị
     */
    among?: number;
    /**
     * nhóm dẫn đầu gồm bao nhiêu đơn vị
     */
    top?: number;
    /**
     * có mấy chỉ số chính
     */
    pillars?: number;
    /**
     * thang điểm
     */
    outOf?: number;
    /**
     * nguồn
     */
    source: TargetSourceShown;
};

export type TrendTargetShown = {
    /**
     * năm phải đạt
     */
    year: number | null;
    /**
     * đạt, không đạt, hay chưa kết luận (chưa có số liệu của năm, hoặc không so được)
     */
    status: 'met' | 'missed' | 'open';
    /**
     * số liệu của năm xét, không có thì gần nhất trước đó; null: chưa có
     */
    known: KnownFigureShown | null;
    /**
     * còn cách mục tiêu bao nhiêu, 0 khi đã tới; null: không có gì để so
     */
    gap: string | null;
    /**
     * vì sao không so được hoặc chưa đủ
     */
    remark: string | null;
    /**
     * một câu cho người đọc
     */
    sentence: string;
    /**
     * mục tiêu
     */
    target: TargetShown;
};

export type RankTrendAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * mã đơn vị
     */
    unit: string;
    /**
     * tên
     */
    name: string;
    /**
     * nhóm đơn vị
     */
    family: string;
    /**
     * từ năm đầu tới năm cuối có số liệu, không bỏ năm nào
     */
    years: Array<TrendYearShown>;
    /**
     * mục tiêu về hạng, điểm và nhóm dẫn đầu, theo năm phải đạt
     */
    targets: Array<TrendTargetShown>;
};

export type TargetsAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * mã đơn vị
     */
    unit: string;
    /**
     * tên
     */
    name: string;
    /**
     * If-Match của lần ghi sau; null: chưa có gì
     */
    revision: string | null;
    /**
     * mục tiêu của đơn vị và các đơn vị cũ của nó, theo thứ tự của kế hoạch
     */
    targets: Array<TargetShown>;
};

export type TargetCheckShown = {
    /**
     * năm xét; null: kế hoạch không ghi năm
     */
    year: number | null;
    /**
     * đạt, không đạt, hay chưa kết luận (chưa có số liệu của năm, hoặc không so được)
     */
    status: 'met' | 'missed' | 'open';
    /**
     * số liệu của năm xét, không có thì gần nhất trước đó; null: chưa có
     */
    known: KnownFigureShown | null;
    /**
     * còn cách mục tiêu bao nhiêu, 0 khi đã tới; null: không có gì để so
     */
    gap: string | null;
    /**
     * vì sao không so được hoặc chưa đủ
     */
    remark: string | null;
    /**
     * một câu cho người đọc
     */
    sentence: string;
};

export type ResultSourceShown = {
    /**
     * số/ký hiệu văn bản hoặc tên trang
     */
    document: string;
    /**
     * tên
     */
    title: string;
};

export type ResultShown = {
    /**
     * giá trị
     */
    value: string;
    /**
     * ngày của số liệu
     */
    asOf: string;
    /**
     * nguồn
     */
    source: ResultSourceShown;
    /**
     * lý do, có khi đính chính
     */
    reason: string | null;
    /**
     * false: đã có số đính chính của cùng ngày
     */
    holds: boolean;
};

export type JudgedTargetShown = {
    /**
     * đơn vị của kế hoạch
     */
    unit: string;
    /**
     * mã trong đơn vị
     */
    id: string;
    /**
     * đo cái gì, theo lời kế hoạch
     */
    measure: string;
    /**
     * đối chiếu với thứ hạng, điểm, nhóm dẫn đầu, số bậc tăng, hay số liệu được ghi
     */
    kind: 'rank' | 'index-points' | 'pillars-in-top' | 'rank-step' | 'quantity';
    /**
     * so thế nào
     */
    comparator: 'at-least' | 'more-than' | 'at-most' | 'exactly' | 'done' | 'at-least-range';
    /**
     * mức: hai cận của khoảng, không có với việc phải làm
     */
    values: Array<string>;
    /**
     * tính bằng
     */
    measuredIn: string;
    /**
     * năm phải đạt; null: kế hoạch không ghi năm
     */
    horizon: HorizonShown | null;
    /**
     * đề mục của kế hoạch
     */
    group: string;
    /**
     * thứ hạng đặt ra trong bao nhiêu đơn vị
     */
    among?: number;
    /**
     * nhóm dẫn đầu gồm bao nhiêu đơn vị
     */
    top?: number;
    /**
     * có mấy chỉ số chính
     */
    pillars?: number;
    /**
     * thang điểm
     */
    outOf?: number;
    /**
     * nguồn
     */
    source: TargetSourceShown;
    /**
     * đạt, không đạt, hay chưa kết luận (chưa có số liệu của năm, hoặc không so được); xét mọi năm
     */
    status: 'met' | 'missed' | 'open';
    /**
     * từng năm phải đạt
     */
    checks: Array<TargetCheckShown>;
    /**
     * mọi số liệu đã ghi, theo thứ tự ghi
     */
    results: Array<ResultShown>;
};

export type JudgedTargetsAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * mã đơn vị
     */
    unit: string;
    /**
     * tên
     */
    name: string;
    /**
     * If-Match của lần ghi sau; null: chưa có gì
     */
    revision: string | null;
    /**
     * mục tiêu và những gì đã biết
     */
    targets: Array<JudgedTargetShown>;
};

export type ResultSourceDto = {
    /**
     * số/ký hiệu văn bản hoặc tên trang
     */
    document: string;
    /**
     * tên
     */
    title: string;
};

export type TargetResultDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * giá trị, ví dụ 12,5; với việc phải làm: 1 là đã làm, 0 là chưa
     */
    value: string;
    /**
     * ngày của số liệu; số liệu của cả năm ghi ngày 31/12
     */
    asOf: string;
    source: ResultSourceDto;
};

export type TaskDueShown = {
    /**
     * việc gì
     */
    what: string;
    /**
     * trong năm, trong quý, hay thường xuyên
     */
    kind: 'year' | 'quarter' | 'ongoing';
    /**
     * xong trước ngày này; null: thường xuyên
     */
    dueBefore: string | null;
};

export type TaskReportShown = {
    /**
     * mã cơ quan báo cáo
     */
    agency: string;
    /**
     * tháng hoặc quý
     */
    period: string;
    /**
     * tình trạng cơ quan báo cáo
     */
    state: 'not-started' | 'under-way' | 'done' | 'blocked';
    /**
     * đã làm được gì
     */
    progress: string;
    /**
     * tỷ lệ hoàn thành, từ 0 tới 100; null: không ghi
     */
    percent: string | null;
    /**
     * vướng mắc gì, hoặc vì sao sửa báo cáo trước
     */
    reason: string | null;
    /**
     * ngày báo cáo
     */
    reportedOn: string;
    /**
     * hạn đã dùng để xét muộn: báo cáo trước ngày này
     */
    dueBefore: string;
    /**
     * báo cáo lần đầu của kỳ đã muộn
     */
    late: boolean;
    /**
     * đã sửa báo cáo trước của kỳ
     */
    corrected: boolean;
};

export type TaskShown = {
    /**
     * mã nhiệm vụ: số văn bản và số thứ tự
     */
    id: string;
    /**
     * vị trí trong văn bản
     */
    place: string;
    /**
     * tiêu đề của mục; null: bản chép không có
     */
    heading: string | null;
    /**
     * nội dung thực hiện
     */
    content: string;
    /**
     * mã cơ quan chủ trì; nhóm là một mã
     */
    leads: Array<string>;
    /**
     * mã cơ quan phối hợp
     */
    coordinating: Array<string>;
    /**
     * thời gian thực hiện
     */
    due: Array<TaskDueShown>;
    /**
     * tình trạng theo báo cáo của mọi cơ quan chủ trì; done: phần có hạn đã xong
     */
    state: 'unreported' | 'not-started' | 'under-way' | 'blocked' | 'done';
    /**
     * hạn đã qua mà chưa xong, yyyy-mm-dd
     */
    overdue: Array<string>;
    /**
     * báo cáo của kỳ mới nhất; null: chưa có
     */
    lastReport: TaskReportShown | null;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * số lần ghi gần nhất của nhiệm vụ
     */
    revision: string;
};

export type TaskPage = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * một trang, theo thứ tự của danh sách
     */
    items: Array<TaskShown>;
    /**
     * gửi lại làm after để đọc trang sau; null: hết
     */
    nextCursor: string | null;
    /**
     * có khi trang chứa dữ liệu mẫu
     */
    synthetic?: true;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type SectionReadingShown = {
    /**
     * ghi rõ, lấy theo chỗ khác, hay chưa rõ
     */
    how: 'stated' | 'inherited' | 'unclear';
    /**
     * dòng của tệp văn bản
     */
    line: number;
    /**
     * nguyên văn, khi khác với giá trị
     */
    typed?: string;
    /**
     * vì sao đọc như vậy
     */
    why?: string;
    /**
     * mục của văn bản
     */
    section: string;
};

export type RhythmShown = {
    /**
     * hằng tháng hay hằng quý
     */
    kind: 'month' | 'quarter';
    /**
     * trước ngày này của tháng cuối kỳ
     */
    beforeDay: number;
    /**
     * đúng ngày đó đã là muộn
     */
    strict: boolean;
    /**
     * mã cơ quan báo cáo thay cho tất cả; null: mỗi cơ quan tự báo cáo
     */
    by: string | null;
    /**
     * nơi nhận
     */
    to: string;
    /**
     * ghi ở đâu, đọc thế nào
     */
    reading: SectionReadingShown;
};

export type TaskSourceShown = {
    /**
     * số/ký hiệu văn bản
     */
    document: string;
    /**
     * trích yếu
     */
    title: string;
    /**
     * ngày ban hành
     */
    issuedOn: string;
    /**
     * mục
     */
    section: string;
    /**
     * tệp văn bản trong bộ kế hoạch
     */
    file: string;
};

export type TaskReadingShown = {
    /**
     * ghi rõ, lấy theo chỗ khác, hay chưa rõ
     */
    how: 'stated' | 'inherited' | 'unclear';
    /**
     * dòng của tệp văn bản
     */
    line: number;
    /**
     * nguyên văn, khi khác với giá trị
     */
    typed?: string;
    /**
     * vì sao đọc như vậy
     */
    why?: string;
};

export type TaskReadings = {
    /**
     * vị trí
     */
    place: TaskReadingShown;
    /**
     * tiêu đề
     */
    heading: TaskReadingShown;
    /**
     * nội dung
     */
    content: TaskReadingShown;
    /**
     * cơ quan chủ trì
     */
    leads: TaskReadingShown;
    /**
     * cơ quan phối hợp
     */
    coordinating: TaskReadingShown;
    /**
     * thời gian thực hiện
     */
    due: TaskReadingShown;
};

export type ReportsOwedShown = {
    /**
     * mã nhiệm vụ
     */
    task: string;
    /**
     * tháng hoặc quý
     */
    period: string;
    /**
     * tên kỳ
     */
    label: string;
    /**
     * báo cáo tháng hay quý
     */
    kind: 'month' | 'quarter';
    /**
     * hạn báo cáo
     */
    dueBefore: string;
    /**
     * đúng ngày đó đã là muộn
     */
    strict: boolean;
    /**
     * còn hạn, hay đã thiếu
     */
    state: 'due' | 'missing';
    /**
     * số cơ quan phải báo cáo, kể từng thành viên của nhóm
     */
    owing: number;
    /**
     * cơ quan chủ trì (báo cáo quý: cơ quan tổng hợp) chưa báo cáo
     */
    leadsWithout: Array<string>;
    /**
     * cơ quan phối hợp chưa báo cáo
     */
    coordinatingWithout: Array<string>;
};

export type TaskAnswer = {
    /**
     * mã nhiệm vụ: số văn bản và số thứ tự
     */
    id: string;
    /**
     * vị trí trong văn bản
     */
    place: string;
    /**
     * tiêu đề của mục; null: bản chép không có
     */
    heading: string | null;
    /**
     * nội dung thực hiện
     */
    content: string;
    /**
     * mã cơ quan chủ trì; nhóm là một mã
     */
    leads: Array<string>;
    /**
     * mã cơ quan phối hợp
     */
    coordinating: Array<string>;
    /**
     * thời gian thực hiện
     */
    due: Array<TaskDueShown>;
    /**
     * tình trạng theo báo cáo của mọi cơ quan chủ trì; done: phần có hạn đã xong
     */
    state: 'unreported' | 'not-started' | 'under-way' | 'blocked' | 'done';
    /**
     * hạn đã qua mà chưa xong, yyyy-mm-dd
     */
    overdue: Array<string>;
    /**
     * báo cáo của kỳ mới nhất; null: chưa có
     */
    lastReport: TaskReportShown | null;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * số lần ghi gần nhất của nhiệm vụ
     */
    revision: string;
    /**
     * chế độ báo cáo
     */
    reporting: Array<RhythmShown>;
    /**
     * báo cáo các kỳ bắt đầu tới ngày này; null: không có hạn cuối
     */
    reportUntil: string | null;
    /**
     * văn bản giao
     */
    source: TaskSourceShown;
    /**
     * từng ô được đọc thế nào
     */
    readings: TaskReadings;
    /**
     * báo cáo cuối của từng cơ quan cho từng kỳ, kỳ mới trước
     */
    reports: Array<TaskReportShown>;
    /**
     * các kỳ còn thiếu báo cáo, theo hạn
     */
    owed: Array<ReportsOwedShown>;
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có khi synthetic là true
     */
    notice?: string;
};

export type ReportTaskDto = {
    /**
     * lý do
     */
    reason?: string;
    /**
     * căn cứ pháp lý
     */
    legalBasis?: LegalBasisDto;
    /**
     * tháng hoặc quý
     */
    period: string;
    state: 'not-started' | 'under-way' | 'done' | 'blocked';
    /**
     * đã làm được gì
     */
    progress: string;
    /**
     * tỷ lệ hoàn thành, từ 0 tới 100, ví dụ 62,5
     */
    percent?: string;
};

export type PartyShown = {
    /**
     * mã cơ quan; null: không có trong danh bạ
     */
    agency: string | null;
    /**
     * như văn bản gọi
     */
    name: string;
};

export type ObligationSourceShown = {
    /**
     * số/ký hiệu văn bản
     */
    document: string;
    /**
     * mục
     */
    section: string;
    /**
     * tệp văn bản trong bộ kế hoạch
     */
    file: string;
    /**
     * dòng của tệp
     */
    line: number;
    /**
     * nguyên văn chỗ nói thời hạn
     */
    typed: string;
    /**
     * ghi rõ, lấy theo chỗ khác, hay chưa rõ
     */
    how: 'stated' | 'inherited' | 'unclear';
    /**
     * vì sao đọc như vậy
     */
    why?: string;
};

export type CalendarEntryShown = {
    /**
     * mã nghĩa vụ
     */
    obligation: string;
    /**
     * kỳ được báo cáo
     */
    period: string;
    /**
     * tên kỳ
     */
    label: string;
    /**
     * hạn: trước ngày này; null: văn bản không ghi ngày
     */
    day: string | null;
    /**
     * đúng ngày đó đã là muộn
     */
    strict: boolean;
    /**
     * việc gì
     */
    what: string;
    /**
     * ai làm
     */
    from: PartyShown;
    /**
     * gửi ai; null: văn bản không nói
     */
    to: PartyShown | null;
    /**
     * ghi ở đâu
     */
    source: ObligationSourceShown;
    /**
     * false: hạn này đến trước khi văn bản có hiệu lực
     */
    inForce: boolean;
    /**
     * đã qua hạn
     */
    past: boolean;
};

export type CalendarAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * có dữ liệu mẫu, không phải số liệu thật
     */
    synthetic: boolean;
    /**
     * có khi synthetic là true
     */
    notice?: string;
    /**
     * mã đơn vị
     */
    unit: string;
    /**
     * năm được báo cáo
     */
    year: number;
    /**
     * ngày dùng để xét đã qua hạn
     */
    today: string;
    /**
     * theo ngày; việc không ghi ngày ở cuối
     */
    entries: Array<CalendarEntryShown>;
};

export type LiveMoveView = {
    /**
     * số liệu đã gồm mọi việc tới vị trí này
     */
    position: string;
    /**
     * loại việc đã ghi thêm; null: có thể là mọi loại
     */
    kinds: Array<string> | null;
};

export type ProjectionShown = {
    /**
     * bảng số liệu
     */
    name: string;
    /**
     * phiên bản cách đọc
     */
    version: number;
    /**
     * lần dựng
     */
    generation: number;
    /**
     * đã tới vị trí
     */
    position: string;
    /**
     * còn bao nhiêu vị trí
     */
    lag: string;
    /**
     * đang dùng, đang dựng, đang thử lại, hay đã dừng
     */
    status: 'live' | 'building' | 'retrying' | 'halted';
    /**
     * số việc bị gác lại
     */
    parked: number;
    /**
     * vì sao thử lại hoặc dừng
     */
    reason?: string;
};

export type ParkedShown = {
    /**
     * bảng số liệu
     */
    projection: string;
    /**
     * vị trí của việc
     */
    position: string;
    /**
     * luồng
     */
    stream: string;
    /**
     * loại việc
     */
    type: string;
    /**
     * lỗi
     */
    error: string;
    /**
     * lúc gác lại
     */
    parkedAt: string;
};

export type EventLoopShown = {
    /**
     * trung vị, mili giây
     */
    p50Ms: number;
    /**
     * 99 % không quá, mili giây
     */
    p99Ms: number;
    /**
     * lâu nhất, mili giây
     */
    maxMs: number;
};

export type RebuildShown = {
    /**
     * đang đọc sổ, đang hoàn tất chỉ mục, hay đang so với bảng đang dùng
     */
    step: 'folding' | 'finishing' | 'comparing';
    /**
     * đã đọc tới vị trí
     */
    done: string;
    /**
     * vị trí cuối của sổ cái
     */
    total: string;
    /**
     * số việc đọc được mỗi giây
     */
    perSecond: number;
    /**
     * ước còn bao nhiêu giây; bỏ trống khi chưa ước được
     */
    secondsLeft?: number;
    /**
     * vì sao chưa đi tiếp được; vẫn tự thử lại
     */
    trouble?: string;
};

export type ProcessTroubleShown = {
    /**
     * việc đang vướng
     */
    position: string;
    /**
     * lỗi của lần thử gần nhất
     */
    message: string;
};

export type ProcessShown = {
    /**
     * đã làm xong tới vị trí
     */
    position: string;
    /**
     * đang vướng ở đâu; vẫn tự thử lại; null: không vướng
     */
    trouble: ProcessTroubleShown | null;
};

export type StatusAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * việc cập nhật các bảng số liệu
     */
    state: 'stopped' | 'standby' | 'running' | 'retrying' | 'halted';
    /**
     * vì sao thử lại hoặc dừng
     */
    reason?: string;
    /**
     * vị trí cuối của sổ cái
     */
    head: string;
    /**
     * từng bảng số liệu
     */
    projections: Array<ProjectionShown>;
    /**
     * các việc bị gác lại, nhiều nhất 100
     */
    parked: Array<ParkedShown>;
    /**
     * yêu cầu phải đợi luồng phục vụ bao lâu, trong khoảng một phút gần đây
     */
    eventLoop: EventLoopShown;
    /**
     * đang dựng lại tới đâu; bỏ trống: không dựng
     */
    rebuild?: RebuildShown;
    /**
     * việc cuối năm theo sau các quyết định: khóa, mở lại, kết quả, quyết định của Hội đồng
     */
    yearEnd: ProcessShown;
};

export type TableDifferenceShown = {
    /**
     * nhóm số liệu
     */
    projection: string;
    /**
     * bảng
     */
    table: string;
    /**
     * số dòng thêm, kể cả dòng của quá khứ
     */
    added: number;
    /**
     * số dòng bớt
     */
    removed: number;
    /**
     * số dòng đổi
     */
    changed: number;
};

export type LastRebuildShown = {
    /**
     * xong hay bị ngắt
     */
    outcome: 'done' | 'failed';
    /**
     * vì sao bị ngắt
     */
    reason?: string;
    /**
     * lần dựng đang dùng
     */
    generation?: number;
    /**
     * số việc đã đọc
     */
    events?: string;
    /**
     * số giây
     */
    seconds?: number;
    /**
     * những bảng khác trước; rỗng: không có gì khác
     */
    differences?: Array<TableDifferenceShown>;
};

export type RebuildsAnswer = {
    /**
     * câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó
     */
    position: string;
    /**
     * đang dựng lại; null: không
     */
    underWay: RebuildShown | null;
    /**
     * lần dựng lại gần nhất kể từ khi máy chủ chạy; null: chưa có
     */
    last: LastRebuildShown | null;
};

export type LiveAnswer = {
    /**
     * còn sống
     */
    status: 'ok';
};

export type ReadyAnswer = {
    /**
     * ok: sẵn sàng
     */
    status: 'ok' | 'error' | 'degraded' | 'shutting_down';
    /**
     * các mục tốt
     */
    info?: {
        [key: string]: {
            status: 'up' | 'degraded' | 'down';
            [key: string]: unknown;
        };
    };
    /**
     * các mục hỏng
     */
    error?: {
        [key: string]: {
            status: 'up' | 'degraded' | 'down';
            [key: string]: unknown;
        };
    };
    /**
     * mọi mục
     */
    details: {
        [key: string]: {
            status: 'up' | 'degraded' | 'down';
            [key: string]: unknown;
        };
    };
};

export type FieldProblemView = {
    /**
     * JSON pointer vào nội dung, hoặc tên tham số
     */
    pointer: string;
    /**
     * quy tắc bị vi phạm
     */
    code: string;
    /**
     * cần sửa gì
     */
    detail: string;
};

export type ProblemView = {
    /**
     * trang giải thích
     */
    type: string;
    /**
     * loại lỗi, vài chữ
     */
    title: string;
    /**
     * trạng thái HTTP
     */
    status: number;
    /**
     * một câu, nói cả việc cần làm tiếp
     */
    detail: string;
    /**
     * địa chỉ đã hỏi
     */
    instance: string;
    /**
     * mã lỗi cho máy, không đổi
     */
    errorCode: string;
    /**
     * gửi mã này khi báo lỗi
     */
    traceId: string;
    /**
     * từng trường sai
     */
    errors?: Array<FieldProblemView>;
};

export type ChangeView = {
    /**
     * thứ tự trong hồ sơ
     */
    revision: string;
    /**
     * việc này trong một câu
     */
    sentence: string;
    /**
     * tài khoản đã làm
     */
    by: string;
    /**
     * lúc ghi vào sổ cái
     */
    recordedAt: string;
};

export type RevisionStaleView = {
    /**
     * trang giải thích
     */
    type: string;
    /**
     * loại lỗi, vài chữ
     */
    title: string;
    /**
     * trạng thái HTTP
     */
    status: number;
    /**
     * một câu, nói cả việc cần làm tiếp
     */
    detail: string;
    /**
     * địa chỉ đã hỏi
     */
    instance: string;
    /**
     * mã lỗi cho máy, không đổi
     */
    errorCode: string;
    /**
     * gửi mã này khi báo lỗi
     */
    traceId: string;
    /**
     * từng trường sai
     */
    errors?: Array<FieldProblemView>;
    /**
     * ETag hiện tại, không có dấu ngoặc kép
     */
    currentRevision: string;
    /**
     * nhiều nhất 10 việc gần nhất từ khi bạn xem, cũ trước; chỉ với hồ sơ
     */
    changes?: Array<ChangeView>;
};

/**
 * Cách tính điểm
 */
export type Rule = ({
    kind: 'yes-no';
} & RuleYesNo) | ({
    kind: 'ratio';
} & RuleRatio) | ({
    kind: 'threshold';
} & RuleThreshold) | ({
    kind: 'tiered';
} & RuleTiered) | ({
    kind: 'stepped';
} & RuleStepped) | ({
    kind: 'sum-of-parts';
} & RuleSumOfParts) | ({
    kind: 'count-ratio';
} & RuleCountRatio) | ({
    kind: 'min-max';
} & RuleMinMax) | ({
    kind: 'capped-rows';
} & RuleCappedRows) | ({
    kind: 'manual';
} & RuleManual);

export type RuleText = string;

export type RuleCode = string;

export type RuleNumber = string;

export type RuleRounding = {
    places: number;
    mode: 'half-up' | 'half-even' | 'down' | 'up';
};

export type RuleYesNo = {
    kind: 'yes-no';
    version: 1;
    rounding?: RuleRounding;
    question: RuleText;
};

export type RuleRatio = {
    kind: 'ratio';
    version: 1;
    rounding?: RuleRounding;
    measure: 'fraction' | 'percent';
    full: RuleNumber;
    beyond: 'cap' | 'refuse';
    numeratorLabel?: RuleText;
    denominatorLabel?: RuleText;
};

export type RuleThreshold = {
    kind: 'threshold';
    version: 1;
    rounding?: RuleRounding;
    measure: 'fraction' | 'percent' | 'number';
    comparator: '>=' | '>' | '<=' | '<';
    required: RuleNumber;
    unit: string;
    otherwise: 'zero' | 'in-proportion';
    numeratorLabel?: RuleText;
    denominatorLabel?: RuleText;
    whole?: true;
};

export type RuleTiered = {
    kind: 'tiered';
    version: 1;
    rounding?: RuleRounding;
    question: RuleText;
    tiers: Array<{
        code: RuleCode;
        label: RuleText;
        share: RuleNumber;
    }>;
};

export type RuleStepped = {
    kind: 'stepped';
    version: 1;
    rounding?: RuleRounding;
    question: RuleText;
    unit: string;
    steps: Array<{
        atLeast: RuleNumber;
        points: RuleNumber;
    }>;
    whole?: true;
};

export type RuleSumOfParts = {
    kind: 'sum-of-parts';
    version: 1;
    rounding?: RuleRounding;
    parts: Array<{
        code: RuleCode;
        label: RuleText;
        share: RuleNumber;
        rule: Rule;
    }>;
};

export type RuleCountRatio = {
    kind: 'count-ratio';
    version: 1;
    rounding?: RuleRounding;
    countedLabel: RuleText;
    allLabel: RuleText;
};

export type RuleMinMax = {
    kind: 'min-max';
    version: 1;
    rounding?: RuleRounding;
    reading: 'value/max' | '(value-min)/(max-min)';
    direction: 'higher-is-better' | 'lower-is-better';
    unit: string;
    whole?: true;
};

export type RuleCappedRows = {
    kind: 'capped-rows';
    version: 1;
    rounding?: RuleRounding;
    rows: Array<{
        code: RuleCode;
        label: RuleText;
        max: RuleNumber;
        rule: Rule;
    }>;
};

export type RuleManual = {
    kind: 'manual';
    version: 1;
    rounding?: RuleRounding;
};

export type SessionsSignInData = {
    body: SignInDto;
    path?: never;
    query?: never;
    url: '/api/v1/sessions';
};

export type SessionsSignInErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    429: ProblemView;
};

export type SessionsSignInError = SessionsSignInErrors[keyof SessionsSignInErrors];

export type SessionsSignInResponses = {
    201: SessionView;
};

export type SessionsSignInResponse = SessionsSignInResponses[keyof SessionsSignInResponses];

export type AgenciesListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
        /**
         * tên, tên gọi khác hoặc mã; có dấu hay không dấu đều được
         */
        search?: string;
        /**
         * loại cơ quan
         */
        kind?: string;
    };
    url: '/api/v1/agencies';
};

export type AgenciesListErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type AgenciesListError = AgenciesListErrors[keyof AgenciesListErrors];

export type AgenciesListResponses = {
    /**
     * đọc được
     */
    200: AgencyPage;
};

export type AgenciesListResponse = AgenciesListResponses[keyof AgenciesListResponses];

export type AgenciesOneData = {
    body?: never;
    path: {
        code: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/agencies/{code}';
};

export type AgenciesOneErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type AgenciesOneError = AgenciesOneErrors[keyof AgenciesOneErrors];

export type AgenciesOneResponses = {
    /**
     * đọc được
     */
    200: AgencyAnswer;
};

export type AgenciesOneResponse = AgenciesOneResponses[keyof AgenciesOneResponses];

export type FrameworksListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
    };
    url: '/api/v1/frameworks';
};

export type FrameworksListErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type FrameworksListError = FrameworksListErrors[keyof FrameworksListErrors];

export type FrameworksListResponses = {
    /**
     * đọc được
     */
    200: FrameworkPage;
};

export type FrameworksListResponse = FrameworksListResponses[keyof FrameworksListResponses];

export type FrameworksOneData = {
    body?: never;
    path: {
        code: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/frameworks/{code}';
};

export type FrameworksOneErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type FrameworksOneError = FrameworksOneErrors[keyof FrameworksOneErrors];

export type FrameworksOneResponses = {
    /**
     * đọc được
     */
    200: FrameworkAnswer;
};

export type FrameworksOneResponse = FrameworksOneResponses[keyof FrameworksOneResponses];

export type FrameworksMappingData = {
    body?: never;
    path: {
        code: string;
        other: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/frameworks/{code}/mappings/{other}';
};

export type FrameworksMappingErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type FrameworksMappingError = FrameworksMappingErrors[keyof FrameworksMappingErrors];

export type FrameworksMappingResponses = {
    /**
     * đọc được
     */
    200: MappingAnswer;
};

export type FrameworksMappingResponse = FrameworksMappingResponses[keyof FrameworksMappingResponses];

export type FrameworksRemapData = {
    body: RemapDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của bộ chỉ số mới
         */
        'If-Match': string;
    };
    path: {
        code: string;
        other: string;
    };
    query?: never;
    url: '/api/v1/frameworks/{code}/mappings/{other}';
};

export type FrameworksRemapErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type FrameworksRemapError = FrameworksRemapErrors[keyof FrameworksRemapErrors];

export type FrameworksRemapResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type FrameworksRemapResponse = FrameworksRemapResponses[keyof FrameworksRemapResponses];

export type FrameworksConfirmData = {
    body: ConfirmCellDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của bộ chỉ số
         */
        'If-Match': string;
    };
    path: {
        code: string;
    };
    query?: never;
    url: '/api/v1/frameworks/{code}/confirmations';
};

export type FrameworksConfirmErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type FrameworksConfirmError = FrameworksConfirmErrors[keyof FrameworksConfirmErrors];

export type FrameworksConfirmResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type FrameworksConfirmResponse = FrameworksConfirmResponses[keyof FrameworksConfirmResponses];

export type CyclesListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
    };
    url: '/api/v1/cycles';
};

export type CyclesListErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type CyclesListError = CyclesListErrors[keyof CyclesListErrors];

export type CyclesListResponses = {
    /**
     * đọc được
     */
    200: CyclePage;
};

export type CyclesListResponse = CyclesListResponses[keyof CyclesListResponses];

export type CyclesOpenData = {
    body: OpenCycleDto;
    headers?: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/cycles';
};

export type CyclesOpenErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type CyclesOpenError = CyclesOpenErrors[keyof CyclesOpenErrors];

export type CyclesOpenResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type CyclesOpenResponse = CyclesOpenResponses[keyof CyclesOpenResponses];

export type CyclesOneData = {
    body?: never;
    path: {
        cycle: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/cycles/{cycle}';
};

export type CyclesOneErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type CyclesOneError = CyclesOneErrors[keyof CyclesOneErrors];

export type CyclesOneResponses = {
    /**
     * đọc được
     */
    200: CycleAnswer;
};

export type CyclesOneResponse = CyclesOneResponses[keyof CyclesOneResponses];

export type CyclesMoveDeadlineData = {
    body: MoveDeadlineDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của kỳ đánh giá
         */
        'If-Match': string;
    };
    path: {
        cycle: string;
    };
    query?: never;
    url: '/api/v1/cycles/{cycle}/deadlines';
};

export type CyclesMoveDeadlineErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type CyclesMoveDeadlineError = CyclesMoveDeadlineErrors[keyof CyclesMoveDeadlineErrors];

export type CyclesMoveDeadlineResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type CyclesMoveDeadlineResponse = CyclesMoveDeadlineResponses[keyof CyclesMoveDeadlineResponses];

export type CycleBoardScoresData = {
    body?: never;
    path: {
        cycle: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        /**
         * bước chấm
         */
        stage?: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    };
    url: '/api/v1/cycles/{cycle}/scores';
};

export type CycleBoardScoresErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type CycleBoardScoresError = CycleBoardScoresErrors[keyof CycleBoardScoresErrors];

export type CycleBoardScoresResponses = {
    /**
     * đọc được
     */
    200: ScoreBoardAnswer;
};

export type CycleBoardScoresResponse = CycleBoardScoresResponses[keyof CycleBoardScoresResponses];

export type CycleBoardUnitsData = {
    body?: never;
    path: {
        cycle: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        /**
         * bước chấm; bỏ trống: bước mới nhất đã có điểm
         */
        stage?: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    };
    url: '/api/v1/cycles/{cycle}/units';
};

export type CycleBoardUnitsErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type CycleBoardUnitsError = CycleBoardUnitsErrors[keyof CycleBoardUnitsErrors];

export type CycleBoardUnitsResponses = {
    /**
     * đọc được
     */
    200: ScoreGridAnswer;
};

export type CycleBoardUnitsResponse = CycleBoardUnitsResponses[keyof CycleBoardUnitsResponses];

export type CycleBoardDossiersData = {
    body?: never;
    path: {
        cycle: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
        /**
         * mã chỉ số chính
         */
        pillar?: string;
    };
    url: '/api/v1/cycles/{cycle}/dossiers';
};

export type CycleBoardDossiersErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type CycleBoardDossiersError = CycleBoardDossiersErrors[keyof CycleBoardDossiersErrors];

export type CycleBoardDossiersResponses = {
    /**
     * đọc được
     */
    200: DossierPage;
};

export type CycleBoardDossiersResponse = CycleBoardDossiersResponses[keyof CycleBoardDossiersResponses];

export type YearEndLockData = {
    body: LockCycleDto;
    headers: {
        /**
         * ETag của kỳ đánh giá
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        cycle: string;
    };
    query?: never;
    url: '/api/v1/cycles/{cycle}/locks';
};

export type YearEndLockErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type YearEndLockError = YearEndLockErrors[keyof YearEndLockErrors];

export type YearEndLockResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type YearEndLockResponse = YearEndLockResponses[keyof YearEndLockResponses];

export type YearEndProposeReopeningData = {
    body: ProposeReopeningDto;
    headers: {
        /**
         * ETag của kỳ đánh giá
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        cycle: string;
    };
    query?: never;
    url: '/api/v1/cycles/{cycle}/reopenings';
};

export type YearEndProposeReopeningErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type YearEndProposeReopeningError = YearEndProposeReopeningErrors[keyof YearEndProposeReopeningErrors];

export type YearEndProposeReopeningResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type YearEndProposeReopeningResponse = YearEndProposeReopeningResponses[keyof YearEndProposeReopeningResponses];

export type YearEndApproveReopeningData = {
    body: ApproveReopeningDto;
    headers: {
        /**
         * ETag của kỳ đánh giá
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        cycle: string;
        reopening: string;
    };
    query?: never;
    url: '/api/v1/cycles/{cycle}/reopenings/{reopening}/approvals';
};

export type YearEndApproveReopeningErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type YearEndApproveReopeningError = YearEndApproveReopeningErrors[keyof YearEndApproveReopeningErrors];

export type YearEndApproveReopeningResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type YearEndApproveReopeningResponse = YearEndApproveReopeningResponses[keyof YearEndApproveReopeningResponses];

export type YearEndTakeOverData = {
    body: TakeOverResultDto;
    headers: {
        /**
         * ETag của kỳ đánh giá
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        cycle: string;
    };
    query?: never;
    url: '/api/v1/cycles/{cycle}/results';
};

export type YearEndTakeOverErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type YearEndTakeOverError = YearEndTakeOverErrors[keyof YearEndTakeOverErrors];

export type YearEndTakeOverResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type YearEndTakeOverResponse = YearEndTakeOverResponses[keyof YearEndTakeOverResponses];

export type YearEndPublishData = {
    body: PublishYearDto;
    headers: {
        /**
         * ETag của kỳ đánh giá
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        cycle: string;
    };
    query?: never;
    url: '/api/v1/cycles/{cycle}/publications';
};

export type YearEndPublishErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type YearEndPublishError = YearEndPublishErrors[keyof YearEndPublishErrors];

export type YearEndPublishResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type YearEndPublishResponse = YearEndPublishResponses[keyof YearEndPublishResponses];

export type YearEndPublicationData = {
    body?: never;
    path: {
        cycle: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
    };
    url: '/api/v1/cycles/{cycle}/publication';
};

export type YearEndPublicationErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type YearEndPublicationError = YearEndPublicationErrors[keyof YearEndPublicationErrors];

export type YearEndPublicationResponses = {
    /**
     * đọc được
     */
    200: PublicationCheckAnswer;
};

export type YearEndPublicationResponse = YearEndPublicationResponses[keyof YearEndPublicationResponses];

export type PublishedYearsListData = {
    body?: never;
    path: {
        unit: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
    };
    url: '/api/v1/units/{unit}/published-years';
};

export type PublishedYearsListErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type PublishedYearsListError = PublishedYearsListErrors[keyof PublishedYearsListErrors];

export type PublishedYearsListResponses = {
    /**
     * đọc được
     */
    200: PublishedYearPage;
};

export type PublishedYearsListResponse = PublishedYearsListResponses[keyof PublishedYearsListResponses];

export type ReplayReplayData = {
    body?: never;
    path: {
        cycle: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
    };
    url: '/api/v1/cycles/{cycle}/replay';
};

export type ReplayReplayErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type ReplayReplayError = ReplayReplayErrors[keyof ReplayReplayErrors];

export type ReplayReplayResponses = {
    /**
     * đọc được
     */
    200: ReplayAnswer;
};

export type ReplayReplayResponse = ReplayReplayResponses[keyof ReplayReplayResponses];

export type DossierReadsOneData = {
    body?: never;
    path: {
        dossier: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/dossiers/{dossier}';
};

export type DossierReadsOneErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type DossierReadsOneError = DossierReadsOneErrors[keyof DossierReadsOneErrors];

export type DossierReadsOneResponses = {
    /**
     * đọc được
     */
    200: DossierAnswer;
};

export type DossierReadsOneResponse = DossierReadsOneResponses[keyof DossierReadsOneResponses];

export type DossierReadsHistoryData = {
    body?: never;
    path: {
        dossier: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
    };
    url: '/api/v1/dossiers/{dossier}/history';
};

export type DossierReadsHistoryErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type DossierReadsHistoryError = DossierReadsHistoryErrors[keyof DossierReadsHistoryErrors];

export type DossierReadsHistoryResponses = {
    /**
     * đọc được
     */
    200: TimelinePage;
};

export type DossierReadsHistoryResponse = DossierReadsHistoryResponses[keyof DossierReadsHistoryResponses];

export type DossierReadsScoreHistoryData = {
    body?: never;
    path: {
        dossier: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
    };
    url: '/api/v1/dossiers/{dossier}/score-history';
};

export type DossierReadsScoreHistoryErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type DossierReadsScoreHistoryError = DossierReadsScoreHistoryErrors[keyof DossierReadsScoreHistoryErrors];

export type DossierReadsScoreHistoryResponses = {
    /**
     * đọc được
     */
    200: ScoreHistoryPage;
};

export type DossierReadsScoreHistoryResponse = DossierReadsScoreHistoryResponses[keyof DossierReadsScoreHistoryResponses];

export type DossierReadsEvidenceData = {
    body?: never;
    path: {
        dossier: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
    };
    url: '/api/v1/dossiers/{dossier}/evidence';
};

export type DossierReadsEvidenceErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type DossierReadsEvidenceError = DossierReadsEvidenceErrors[keyof DossierReadsEvidenceErrors];

export type DossierReadsEvidenceResponses = {
    /**
     * đọc được
     */
    200: EvidencePage;
};

export type DossierReadsEvidenceResponse = DossierReadsEvidenceResponses[keyof DossierReadsEvidenceResponses];

export type EvidenceUploadData = {
    body: {
        /**
         * pdf, docx, xlsx, png, jpg
         */
        file: Blob | File;
        /**
         * mã kỳ báo cáo
         */
        period: string;
        /**
         * số/ký hiệu, ví dụ 4636/KH-UBND
         */
        number: string;
        /**
         * tên văn bản
         */
        title: string;
        /**
         * ngày ban hành
         */
        issuedOn: string;
        /**
         * trích yếu
         */
        summary: string;
    };
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/evidence';
};

export type EvidenceUploadErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type EvidenceUploadError = EvidenceUploadErrors[keyof EvidenceUploadErrors];

export type EvidenceUploadResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type EvidenceUploadResponse = EvidenceUploadResponses[keyof EvidenceUploadResponses];

export type DossierReadsWhyData = {
    body?: never;
    path: {
        dossier: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        /**
         * bước chấm; bỏ trống: bước mới nhất đã có điểm
         */
        stage?: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
    };
    url: '/api/v1/dossiers/{dossier}/why';
};

export type DossierReadsWhyErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type DossierReadsWhyError = DossierReadsWhyErrors[keyof DossierReadsWhyErrors];

export type DossierReadsWhyResponses = {
    /**
     * đọc được
     */
    200: WhyAnswer;
};

export type DossierReadsWhyResponse = DossierReadsWhyResponses[keyof DossierReadsWhyResponses];

export type DossierCommandsReportData = {
    body: ReportValueDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/values';
};

export type DossierCommandsReportErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type DossierCommandsReportError = DossierCommandsReportErrors[keyof DossierCommandsReportErrors];

export type DossierCommandsReportResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type DossierCommandsReportResponse = DossierCommandsReportResponses[keyof DossierCommandsReportResponses];

export type DossierCommandsSelfScoreData = {
    body: PeriodActDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/self-scores';
};

export type DossierCommandsSelfScoreErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type DossierCommandsSelfScoreError = DossierCommandsSelfScoreErrors[keyof DossierCommandsSelfScoreErrors];

export type DossierCommandsSelfScoreResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type DossierCommandsSelfScoreResponse = DossierCommandsSelfScoreResponses[keyof DossierCommandsSelfScoreResponses];

export type DossierCommandsSubmitData = {
    body: PeriodActDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/submissions';
};

export type DossierCommandsSubmitErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type DossierCommandsSubmitError = DossierCommandsSubmitErrors[keyof DossierCommandsSubmitErrors];

export type DossierCommandsSubmitResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type DossierCommandsSubmitResponse = DossierCommandsSubmitResponses[keyof DossierCommandsSubmitResponses];

export type DossierCommandsRecallData = {
    body: PeriodActDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/recalls';
};

export type DossierCommandsRecallErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type DossierCommandsRecallError = DossierCommandsRecallErrors[keyof DossierCommandsRecallErrors];

export type DossierCommandsRecallResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type DossierCommandsRecallResponse = DossierCommandsRecallResponses[keyof DossierCommandsRecallResponses];

export type DossierCommandsWithdrawData = {
    body: WithdrawEvidenceDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        digest: string;
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/evidence/{digest}/withdrawals';
};

export type DossierCommandsWithdrawErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type DossierCommandsWithdrawError = DossierCommandsWithdrawErrors[keyof DossierCommandsWithdrawErrors];

export type DossierCommandsWithdrawResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type DossierCommandsWithdrawResponse = DossierCommandsWithdrawResponses[keyof DossierCommandsWithdrawResponses];

export type EvidenceDownloadData = {
    body?: never;
    path: {
        digest: string;
        dossier: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/dossiers/{dossier}/evidence/{digest}/file';
};

export type EvidenceDownloadErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type EvidenceDownloadError = EvidenceDownloadErrors[keyof EvidenceDownloadErrors];

export type EvidenceDownloadResponses = {
    /**
     * tệp
     */
    200: Blob | File;
};

export type EvidenceDownloadResponse = EvidenceDownloadResponses[keyof EvidenceDownloadResponses];

export type ReviewAssignData = {
    body: AssignReviewerDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/reviewers';
};

export type ReviewAssignErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ReviewAssignError = ReviewAssignErrors[keyof ReviewAssignErrors];

export type ReviewAssignResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ReviewAssignResponse = ReviewAssignResponses[keyof ReviewAssignResponses];

export type ReviewAcceptData = {
    body: ReviewActDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/acceptances';
};

export type ReviewAcceptErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ReviewAcceptError = ReviewAcceptErrors[keyof ReviewAcceptErrors];

export type ReviewAcceptResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ReviewAcceptResponse = ReviewAcceptResponses[keyof ReviewAcceptResponses];

export type ReviewGiveBackData = {
    body: PeriodActDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/returns';
};

export type ReviewGiveBackErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ReviewGiveBackError = ReviewGiveBackErrors[keyof ReviewGiveBackErrors];

export type ReviewGiveBackResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ReviewGiveBackResponse = ReviewGiveBackResponses[keyof ReviewGiveBackResponses];

export type ReviewRejectData = {
    body: ReviewActDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        digest: string;
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/evidence/{digest}/rejections';
};

export type ReviewRejectErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ReviewRejectError = ReviewRejectErrors[keyof ReviewRejectErrors];

export type ReviewRejectResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ReviewRejectResponse = ReviewRejectResponses[keyof ReviewRejectResponses];

export type ReviewRestoreData = {
    body: ReviewActDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        digest: string;
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/evidence/{digest}/restorations';
};

export type ReviewRestoreErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ReviewRestoreError = ReviewRestoreErrors[keyof ReviewRestoreErrors];

export type ReviewRestoreResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ReviewRestoreResponse = ReviewRestoreResponses[keyof ReviewRestoreResponses];

export type ReviewAdjustData = {
    body: AdjustScoreDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/adjustments';
};

export type ReviewAdjustErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ReviewAdjustError = ReviewAdjustErrors[keyof ReviewAdjustErrors];

export type ReviewAdjustResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ReviewAdjustResponse = ReviewAdjustResponses[keyof ReviewAdjustResponses];

export type ExplanationsAskData = {
    body: AskExplanationDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/explanations';
};

export type ExplanationsAskErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ExplanationsAskError = ExplanationsAskErrors[keyof ExplanationsAskErrors];

export type ExplanationsAskResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ExplanationsAskResponse = ExplanationsAskResponses[keyof ExplanationsAskResponses];

export type ExplanationsDraftData = {
    body: DraftExplanationDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/explanations/drafts';
};

export type ExplanationsDraftErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ExplanationsDraftError = ExplanationsDraftErrors[keyof ExplanationsDraftErrors];

export type ExplanationsDraftResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ExplanationsDraftResponse = ExplanationsDraftResponses[keyof ExplanationsDraftResponses];

export type ExplanationsSendData = {
    body: SendExplanationDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/explanations/dispatches';
};

export type ExplanationsSendErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ExplanationsSendError = ExplanationsSendErrors[keyof ExplanationsSendErrors];

export type ExplanationsSendResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ExplanationsSendResponse = ExplanationsSendResponses[keyof ExplanationsSendResponses];

export type ExplanationsAnswerData = {
    body: AnswerExplanationDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/explanations/answers';
};

export type ExplanationsAnswerErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ExplanationsAnswerError = ExplanationsAnswerErrors[keyof ExplanationsAnswerErrors];

export type ExplanationsAnswerResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ExplanationsAnswerResponse = ExplanationsAnswerResponses[keyof ExplanationsAnswerResponses];

export type ExplanationsLapseData = {
    body: LapseExplanationDto;
    headers: {
        /**
         * ETag của hồ sơ; "new" khi chưa có gì
         */
        'If-Match': string;
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        dossier: string;
    };
    query?: never;
    url: '/api/v1/dossiers/{dossier}/explanations/lapses';
};

export type ExplanationsLapseErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type ExplanationsLapseError = ExplanationsLapseErrors[keyof ExplanationsLapseErrors];

export type ExplanationsLapseResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type ExplanationsLapseResponse = ExplanationsLapseResponses[keyof ExplanationsLapseResponses];

export type CouncilListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
        /**
         * chỉ các phiên của kỳ này
         */
        cycle?: string;
    };
    url: '/api/v1/council/sessions';
};

export type CouncilListErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type CouncilListError = CouncilListErrors[keyof CouncilListErrors];

export type CouncilListResponses = {
    /**
     * đọc được
     */
    200: SessionPage;
};

export type CouncilListResponse = CouncilListResponses[keyof CouncilListResponses];

export type CouncilConveneData = {
    body: ConveneSessionDto;
    headers?: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/council/sessions';
};

export type CouncilConveneErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type CouncilConveneError = CouncilConveneErrors[keyof CouncilConveneErrors];

export type CouncilConveneResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type CouncilConveneResponse = CouncilConveneResponses[keyof CouncilConveneResponses];

export type CouncilOneData = {
    body?: never;
    path: {
        session: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/council/sessions/{session}';
};

export type CouncilOneErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type CouncilOneError = CouncilOneErrors[keyof CouncilOneErrors];

export type CouncilOneResponses = {
    /**
     * đọc được
     */
    200: SittingAnswer;
};

export type CouncilOneResponse = CouncilOneResponses[keyof CouncilOneResponses];

export type CouncilMinutesData = {
    body?: never;
    path: {
        session: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        /**
         * text: biên bản để in; bỏ trống thì theo tiêu đề Accept
         */
        format?: 'json' | 'text';
    };
    url: '/api/v1/council/sessions/{session}/minutes';
};

export type CouncilMinutesErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type CouncilMinutesError = CouncilMinutesErrors[keyof CouncilMinutesErrors];

export type CouncilMinutesResponses = {
    /**
     * biên bản
     */
    200: MinutesAnswer;
};

export type CouncilMinutesResponse = CouncilMinutesResponses[keyof CouncilMinutesResponses];

export type SittingMarkPresentData = {
    body: MarkPresentDto;
    headers?: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        session: string;
    };
    query?: never;
    url: '/api/v1/council/sessions/{session}/attendance';
};

export type SittingMarkPresentErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type SittingMarkPresentError = SittingMarkPresentErrors[keyof SittingMarkPresentErrors];

export type SittingMarkPresentResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type SittingMarkPresentResponse = SittingMarkPresentResponses[keyof SittingMarkPresentResponses];

export type SittingRecuseData = {
    body: RecuseDto;
    headers?: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        session: string;
    };
    query?: never;
    url: '/api/v1/council/sessions/{session}/recusals';
};

export type SittingRecuseErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type SittingRecuseError = SittingRecuseErrors[keyof SittingRecuseErrors];

export type SittingRecuseResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type SittingRecuseResponse = SittingRecuseResponses[keyof SittingRecuseResponses];

export type SittingProposeData = {
    body: ProposeDecisionDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của phiên họp
         */
        'If-Match': string;
    };
    path: {
        session: string;
    };
    query?: never;
    url: '/api/v1/council/sessions/{session}/proposals';
};

export type SittingProposeErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type SittingProposeError = SittingProposeErrors[keyof SittingProposeErrors];

export type SittingProposeResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type SittingProposeResponse = SittingProposeResponses[keyof SittingProposeResponses];

export type SittingWithdrawData = {
    body: OnIndicatorDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của phiên họp
         */
        'If-Match': string;
    };
    path: {
        session: string;
    };
    query?: never;
    url: '/api/v1/council/sessions/{session}/proposal-withdrawals';
};

export type SittingWithdrawErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type SittingWithdrawError = SittingWithdrawErrors[keyof SittingWithdrawErrors];

export type SittingWithdrawResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type SittingWithdrawResponse = SittingWithdrawResponses[keyof SittingWithdrawResponses];

export type SittingVoteData = {
    body: CastVoteDto;
    headers?: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path: {
        session: string;
    };
    query?: never;
    url: '/api/v1/council/sessions/{session}/votes';
};

export type SittingVoteErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type SittingVoteError = SittingVoteErrors[keyof SittingVoteErrors];

export type SittingVoteResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type SittingVoteResponse = SittingVoteResponses[keyof SittingVoteResponses];

export type SittingDecideData = {
    body: OnIndicatorDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của phiên họp
         */
        'If-Match': string;
    };
    path: {
        session: string;
    };
    query?: never;
    url: '/api/v1/council/sessions/{session}/decisions';
};

export type SittingDecideErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type SittingDecideError = SittingDecideErrors[keyof SittingDecideErrors];

export type SittingDecideResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type SittingDecideResponse = SittingDecideResponses[keyof SittingDecideResponses];

export type SittingCloseData = {
    body: CloseSessionDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của phiên họp
         */
        'If-Match': string;
    };
    path: {
        session: string;
    };
    query?: never;
    url: '/api/v1/council/sessions/{session}/closing';
};

export type SittingCloseErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type SittingCloseError = SittingCloseErrors[keyof SittingCloseErrors];

export type SittingCloseResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type SittingCloseResponse = SittingCloseResponses[keyof SittingCloseResponses];

export type AccountabilityStagesData = {
    body?: never;
    path: {
        cycle: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/cycles/{cycle}/stages';
};

export type AccountabilityStagesErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type AccountabilityStagesError = AccountabilityStagesErrors[keyof AccountabilityStagesErrors];

export type AccountabilityStagesResponses = {
    /**
     * đọc được
     */
    200: StagesAnswer;
};

export type AccountabilityStagesResponse = AccountabilityStagesResponses[keyof AccountabilityStagesResponses];

export type AccountabilityLossesData = {
    body?: never;
    path: {
        cycle: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        /**
         * tới bước chấm nào
         */
        stage?: 'self' | 'preliminary' | 'council' | 'ministry' | 'published';
        /**
         * mã cơ quan: chỉ phần cơ quan này (và các nhóm của nó) chịu
         */
        agency?: string;
        /**
         * mã chỉ số chính
         */
        pillar?: string;
        /**
         * chỉ nguyên nhân này
         */
        cause?: 'not-reported' | 'reported-late' | 'below-target' | 'no-evidence' | 'evidence-late' | 'evidence-rejected' | 'appraised-down' | 'explanation-not-sent' | 'explanation-refused' | 'peers-rose' | 'rule-changed';
    };
    url: '/api/v1/cycles/{cycle}/losses';
};

export type AccountabilityLossesErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type AccountabilityLossesError = AccountabilityLossesErrors[keyof AccountabilityLossesErrors];

export type AccountabilityLossesResponses = {
    /**
     * đọc được
     */
    200: AccountabilityAnswer;
};

export type AccountabilityLossesResponse = AccountabilityLossesResponses[keyof AccountabilityLossesResponses];

export type AccountabilityByYearData = {
    body?: never;
    path: {
        unit: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
    };
    url: '/api/v1/units/{unit}/losses-by-year';
};

export type AccountabilityByYearErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type AccountabilityByYearError = AccountabilityByYearErrors[keyof AccountabilityByYearErrors];

export type AccountabilityByYearResponses = {
    /**
     * đọc được
     */
    200: LossesByYearPage;
};

export type AccountabilityByYearResponse = AccountabilityByYearResponses[keyof AccountabilityByYearResponses];

export type AccountabilityWorkData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
        /**
         * mã cơ quan; cán bộ luôn xem việc của cơ quan mình
         */
        agency?: string;
    };
    url: '/api/v1/work';
};

export type AccountabilityWorkErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type AccountabilityWorkError = AccountabilityWorkErrors[keyof AccountabilityWorkErrors];

export type AccountabilityWorkResponses = {
    /**
     * đọc được
     */
    200: WorkPage;
};

export type AccountabilityWorkResponse = AccountabilityWorkResponses[keyof AccountabilityWorkResponses];

export type DifferenceOfYearData = {
    body?: never;
    path: {
        cycle: string;
    };
    query: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * từ: một vị trí của sổ cái, hoặc một thời điểm (RFC 3339, có múi giờ)
         */
        from: string;
        /**
         * đến: như trên; bỏ trống: đến nay
         */
        to?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước
         */
        trueOn?: string;
    };
    url: '/api/v1/cycles/{cycle}/difference';
};

export type DifferenceOfYearErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type DifferenceOfYearError = DifferenceOfYearErrors[keyof DifferenceOfYearErrors];

export type DifferenceOfYearResponses = {
    /**
     * đọc được
     */
    200: DifferenceAnswer;
};

export type DifferenceOfYearResponse = DifferenceOfYearResponses[keyof DifferenceOfYearResponses];

export type DifferenceOfDossierData = {
    body?: never;
    path: {
        dossier: string;
    };
    query: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * từ: một vị trí của sổ cái, hoặc một thời điểm (RFC 3339, có múi giờ)
         */
        from: string;
        /**
         * đến: như trên; bỏ trống: đến nay
         */
        to?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước
         */
        trueOn?: string;
    };
    url: '/api/v1/dossiers/{dossier}/difference';
};

export type DifferenceOfDossierErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type DifferenceOfDossierError = DifferenceOfDossierErrors[keyof DifferenceOfDossierErrors];

export type DifferenceOfDossierResponses = {
    /**
     * đọc được
     */
    200: DifferenceAnswer;
};

export type DifferenceOfDossierResponse = DifferenceOfDossierResponses[keyof DifferenceOfDossierResponses];

export type BranchAskData = {
    body: BranchDto;
    path: {
        cycle: string;
    };
    query?: never;
    url: '/api/v1/cycles/{cycle}/branches';
};

export type BranchAskErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
};

export type BranchAskError = BranchAskErrors[keyof BranchAskErrors];

export type BranchAskResponses = {
    /**
     * đọc được
     */
    200: BranchView;
};

export type BranchAskResponse = BranchAskResponses[keyof BranchAskResponses];

export type RankingsOneData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/rankings/{family}/{year}';
};

export type RankingsOneErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type RankingsOneError = RankingsOneErrors[keyof RankingsOneErrors];

export type RankingsOneResponses = {
    /**
     * đọc được
     */
    200: RankingAnswer;
};

export type RankingsOneResponse = RankingsOneResponses[keyof RankingsOneResponses];

export type RankingsClaimData = {
    body: ClaimResultDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của xếp hạng năm đó
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/rankings/{family}/{year}/claims';
};

export type RankingsClaimErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type RankingsClaimError = RankingsClaimErrors[keyof RankingsClaimErrors];

export type RankingsClaimResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type RankingsClaimResponse = RankingsClaimResponses[keyof RankingsClaimResponses];

export type RankingsPreferData = {
    body: ChosenClaimDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của xếp hạng năm đó
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/rankings/{family}/{year}/preferences';
};

export type RankingsPreferErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type RankingsPreferError = RankingsPreferErrors[keyof RankingsPreferErrors];

export type RankingsPreferResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type RankingsPreferResponse = RankingsPreferResponses[keyof RankingsPreferResponses];

export type RankingsWithdrawData = {
    body: ChosenClaimDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của xếp hạng năm đó
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/rankings/{family}/{year}/withdrawals';
};

export type RankingsWithdrawErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type RankingsWithdrawError = RankingsWithdrawErrors[keyof RankingsWithdrawErrors];

export type RankingsWithdrawResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type RankingsWithdrawResponse = RankingsWithdrawResponses[keyof RankingsWithdrawResponses];

export type TrendTrendData = {
    body?: never;
    path: {
        unit: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/units/{unit}/rank-trend';
};

export type TrendTrendErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type TrendTrendError = TrendTrendErrors[keyof TrendTrendErrors];

export type TrendTrendResponses = {
    /**
     * đọc được
     */
    200: RankTrendAnswer;
};

export type TrendTrendResponse = TrendTrendResponses[keyof TrendTrendResponses];

export type TargetsListData = {
    body?: never;
    path: {
        unit: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        /**
         * số/ký hiệu của kế hoạch
         */
        document?: string;
        /**
         * mục tiêu của năm này
         */
        horizon?: number;
    };
    url: '/api/v1/units/{unit}/targets';
};

export type TargetsListErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type TargetsListError = TargetsListErrors[keyof TargetsListErrors];

export type TargetsListResponses = {
    /**
     * đọc được
     */
    200: TargetsAnswer;
};

export type TargetsListResponse = TargetsListResponses[keyof TargetsListResponses];

export type TargetsJudgedData = {
    body?: never;
    path: {
        unit: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        /**
         * số/ký hiệu của kế hoạch
         */
        document?: string;
        /**
         * mục tiêu của năm này
         */
        horizon?: number;
    };
    url: '/api/v1/units/{unit}/targets-against-results';
};

export type TargetsJudgedErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type TargetsJudgedError = TargetsJudgedErrors[keyof TargetsJudgedErrors];

export type TargetsJudgedResponses = {
    /**
     * đọc được
     */
    200: JudgedTargetsAnswer;
};

export type TargetsJudgedResponse = TargetsJudgedResponses[keyof TargetsJudgedResponses];

export type TargetsRecordData = {
    body: TargetResultDto;
    headers: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
        /**
         * ETag của danh sách mục tiêu của đơn vị
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/units/{unit}/targets/{target}/results';
};

export type TargetsRecordErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type TargetsRecordError = TargetsRecordErrors[keyof TargetsRecordErrors];

export type TargetsRecordResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type TargetsRecordResponse = TargetsRecordResponses[keyof TargetsRecordResponses];

export type TasksListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        limit?: number;
        /**
         * nextCursor của trang trước
         */
        after?: string;
        /**
         * mã cơ quan chủ trì, kể cả chủ trì trong một nhóm
         */
        lead?: string;
        /**
         * tình trạng theo báo cáo của cơ quan chủ trì
         */
        state?: 'unreported' | 'not-started' | 'under-way' | 'blocked' | 'done';
        /**
         * true: đã quá hạn mà chưa xong
         */
        overdue?: 'true' | 'false';
    };
    url: '/api/v1/tasks';
};

export type TasksListErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type TasksListError = TasksListErrors[keyof TasksListErrors];

export type TasksListResponses = {
    /**
     * đọc được
     */
    200: TaskPage;
};

export type TasksListResponse = TasksListResponses[keyof TasksListResponses];

export type TasksOneData = {
    body?: never;
    path: {
        task: string;
    };
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
    };
    url: '/api/v1/tasks/{task}';
};

export type TasksOneErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type TasksOneError = TasksOneErrors[keyof TasksOneErrors];

export type TasksOneResponses = {
    /**
     * đọc được
     */
    200: TaskAnswer;
};

export type TasksOneResponse = TasksOneResponses[keyof TasksOneResponses];

export type TasksReportData = {
    body: ReportTaskDto;
    headers?: {
        /**
         * 1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/tasks/{task}/reports';
};

export type TasksReportErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    412: RevisionStaleView;
    /**
     * RFC 9457
     */
    413: ProblemView;
    /**
     * RFC 9457
     */
    415: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    428: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
    /**
     * RFC 9457
     */
    507: ProblemView;
};

export type TasksReportError = TasksReportErrors[keyof TasksReportErrors];

export type TasksReportResponses = {
    /**
     * không có gì phải đổi
     */
    200: WrittenView;
    /**
     * đã ghi
     */
    201: WrittenView;
};

export type TasksReportResponse = TasksReportResponses[keyof TasksReportResponses];

export type CalendarYearData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503
         */
        minPosition?: string;
        /**
         * như đã biết ngay sau việc ở vị trí này của sổ cái
         */
        atPosition?: string;
        /**
         * như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition
         */
        asOf?: string;
        /**
         * chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết
         */
        trueOn?: string;
        /**
         * năm được báo cáo (bỏ trống: năm nay); hạn của tháng 01 năm sau đứng ở cuối
         */
        year?: number;
        /**
         * mã đơn vị
         */
        unit?: string;
    };
    url: '/api/v1/calendar';
};

export type CalendarYearErrors = {
    /**
     * RFC 9457
     */
    400: ProblemView;
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    404: ProblemView;
    /**
     * RFC 9457
     */
    422: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type CalendarYearError = CalendarYearErrors[keyof CalendarYearErrors];

export type CalendarYearResponses = {
    /**
     * đọc được
     */
    200: CalendarAnswer;
};

export type CalendarYearResponse = CalendarYearResponses[keyof CalendarYearResponses];

export type LiveListenData = {
    body?: never;
    headers?: {
        /**
         * vị trí của tin cuối đã nhận
         */
        'Last-Event-ID'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/live';
};

export type LiveListenErrors = {
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type LiveListenError = LiveListenErrors[keyof LiveListenErrors];

export type LiveListenResponses = {
    /**
     * một dòng tin; im lặng quá 20 giây thì có một dòng chú thích
     */
    200: LiveMoveView;
};

export type LiveListenResponse = LiveListenResponses[keyof LiveListenResponses];

export type StatusStatusData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/status';
};

export type StatusStatusErrors = {
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type StatusStatusError = StatusStatusErrors[keyof StatusStatusErrors];

export type StatusStatusResponses = {
    /**
     * đọc được
     */
    200: StatusAnswer;
};

export type StatusStatusResponse = StatusStatusResponses[keyof StatusStatusResponses];

export type RebuildsGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/rebuilds';
};

export type RebuildsGetErrors = {
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type RebuildsGetError = RebuildsGetErrors[keyof RebuildsGetErrors];

export type RebuildsGetResponses = {
    /**
     * đọc được
     */
    200: RebuildsAnswer;
};

export type RebuildsGetResponse = RebuildsGetResponses[keyof RebuildsGetResponses];

export type RebuildsBeginData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/rebuilds';
};

export type RebuildsBeginErrors = {
    /**
     * RFC 9457
     */
    401: ProblemView;
    /**
     * RFC 9457
     */
    403: ProblemView;
    /**
     * RFC 9457
     */
    409: ProblemView;
    /**
     * RFC 9457
     */
    503: ProblemView;
};

export type RebuildsBeginError = RebuildsBeginErrors[keyof RebuildsBeginErrors];

export type RebuildsBeginResponses = {
    /**
     * đã nhận, đang làm
     */
    202: RebuildsAnswer;
};

export type RebuildsBeginResponse = RebuildsBeginResponses[keyof RebuildsBeginResponses];

export type HealthLiveData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/live';
};

export type HealthLiveResponses = {
    /**
     * đọc được
     */
    200: LiveAnswer;
};

export type HealthLiveResponse = HealthLiveResponses[keyof HealthLiveResponses];

export type HealthReadyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/ready';
};

export type HealthReadyErrors = {
    /**
     * chưa sẵn sàng
     */
    503: ReadyAnswer;
};

export type HealthReadyError = HealthReadyErrors[keyof HealthReadyErrors];

export type HealthReadyResponses = {
    /**
     * đọc được
     */
    200: ReadyAnswer;
};

export type HealthReadyResponse = HealthReadyResponses[keyof HealthReadyResponses];
