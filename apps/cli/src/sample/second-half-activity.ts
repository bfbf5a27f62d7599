import { handedIn, recalled, report, scored, story, submitted, withoutEvidence, type Story } from './act.js';
import { count, reported, share, value, YES } from './quarterly.js';

/** Quarters III and IV of pillars 5 to 9; 7.5 and 9.3 are never reported. */
export const secondActivity: readonly Story[] = [
  reported('5.1', 'congantinh', {
    day: 17,
    topic: 'BC phê duyệt cấp độ an toàn',
    q3: share(118, 130),
    q4: share(124, 131),
  }),
  reported('5.2', 'congantinh', {
    day: 17,
    topic: 'BC phương án bảo đảm an toàn theo cấp độ',
    q3: share(91, 118),
    q4: share(109, 124),
  }),
  reported('5.3', 'congantinh', {
    day: 17,
    topic: 'BC giám sát an toàn và phòng chống mã độc',
    q4: share(117, 131),
  }),
  reported('5.4', 'congantinh', {
    day: 18,
    topic: 'BB kiểm tra an toàn hệ thống cấp độ 3',
    q3: share(6, 9),
    q4: share(8, 9),
  }),
  reported('5.5', 'congantinh', { day: 18, topic: 'BB kiểm tra đầy đủ hệ thống cấp độ 3', q4: count(7, 9) }),
  // On the twenty-sixth: after the day before which quarter IV is due.
  reported('5.6', 'congantinh', { day: 26, topic: 'BC phương án ứng cứu sự cố', q4: share(115, 131) }),
  reported('5.7', 'sokhcn', { day: 12, topic: 'BC chứng nhận tín nhiệm mạng', q4: count(71, 87) }),
  reported('6.1', 'sokhcn', { day: 12, topic: 'BC rà soát chức năng các cổng thông tin', q4: count(87, 87) }),
  reported('6.3', 'sokhcn', {
    day: 15,
    topic: 'BC khai thác dịch vụ dữ liệu trên NDXP',
    q3: share(15, 24),
    q4: share(19, 24),
  }),
  reported('6.4', 'vpubnd', {
    day: 18,
    topic: 'BC dịch vụ công trực tuyến toàn trình',
    q3: share(968, 1140),
    q4: share(1012, 1140),
  }),
  reported('6.5', 'vpubnd', {
    day: 18,
    topic: 'BC hồ sơ nộp trực tuyến',
    q3: share(171240, 212480),
    q4: share(182650, 214300),
  }),
  // Quarter III is handed in, taken back the next day and done again.
  story(
    '6.6',
    'vpubnd',
    handedIn('2025-09-18', share(131900, 212480), 'BC hồ sơ trực tuyến toàn trình quý III/2025'),
    [
      recalled('2025-09-19', 'Còn thiếu hồ sơ của tháng 9; báo cáo lại cho đủ.'),
      report('2025-09-19', share(133480, 212480)),
      scored('2025-09-19'),
      submitted('2025-09-19'),
    ],
    handedIn('2025-12-18', share(149800, 214300), 'BC hồ sơ trực tuyến toàn trình quý IV/2025'),
  ),
  reported('6.7', 'vpubnd', { day: 19, topic: 'BC tài khoản dịch vụ công', q4: share(301450, 498200) }),
  story(
    '6.8',
    'vpubnd',
    withoutEvidence('2025-12-19', value('93,1'), 'Kết quả khảo sát năm vẫn chưa được ký ban hành.'),
  ),
  reported('6.9', 'sotaichinh', {
    day: 19,
    topic: 'BC chi ngân sách cho chính quyền số',
    q3: { 'dautu.value': '0,79', 'thuongxuyen.value': '0,9' },
    q4: { 'dautu.value': '0,93', 'thuongxuyen.value': '1,02' },
  }),
  reported('7.1', 'sokhcn', { day: 19, topic: 'BC tỷ trọng kinh tế số', q4: value('14,6') }),
  reported('7.2', 'sokhcn', {
    day: 22,
    topic: 'BC doanh nghiệp công nghệ số',
    q3: value('0,92'),
    q4: value('1,05'),
  }),
  reported('7.3', 'socongthuong', {
    day: 22,
    topic: 'BC doanh nghiệp dùng hợp đồng điện tử',
    q3: value('66,8'),
    q4: value('71,5'),
  }),
  reported('7.4', 'sokhcn', { day: 22, topic: 'BC điểm phục vụ bưu chính', q4: count(201, 205) }),
  reported('8.1', 'congantinh', {
    day: 18,
    topic: 'BC danh tính điện tử',
    q3: value('91,3'),
    q4: value('93,2'),
  }),
  reported('8.2', 'sokhcn', { day: 22, topic: 'BC chứng thư số cá nhân', q4: value('27,8') }),
  reported('8.3', 'sokhcn', {
    day: 22,
    topic: 'BC người dân biết kỹ năng số',
    q3: value('72,5'),
    q4: value('76,4'),
  }),
  reported('9.1', 'soxaydung', { day: 23, topic: 'KH phát triển đô thị thông minh', q4: YES }),
  story(
    '9.2',
    'sokhcn',
    withoutEvidence('2025-12-23', { answer: 'Không' }, 'Kiến trúc đã lấy ý kiến, chưa ban hành.'),
  ),
];
