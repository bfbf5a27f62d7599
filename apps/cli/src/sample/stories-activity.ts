import {
  doneBy,
  handedIn,
  recalled,
  report,
  scored,
  story,
  submitted,
  upload,
  withdrawn,
  withoutEvidence,
  type Story,
} from './act.js';

/** Pillars 5 to 9: security, digital government, economy, society, smart city. Every figure is made up. */
export const activity: readonly Story[] = [
  story(
    '5.1',
    'congantinh',
    handedIn('2025-03-17', { numerator: '96', denominator: '128' }, 'BC phê duyệt cấp độ an toàn quý I/2025'),
    // Handed in, taken back and done again.
    [
      recalled('2025-03-20', 'Bỏ sót 4 hệ thống mới được phê duyệt.'),
      report('2025-03-20', { numerator: '100', denominator: '128' }),
      scored('2025-03-20'),
      submitted('2025-03-20'),
    ],
    handedIn(
      '2025-06-16',
      { numerator: '112', denominator: '130' },
      'BC phê duyệt cấp độ an toàn quý II/2025',
    ),
  ),
  story(
    '5.2',
    'congantinh',
    handedIn(
      '2025-03-18',
      { numerator: '61', denominator: '96' },
      'BC phương án bảo đảm an toàn theo cấp độ quý I/2025',
    ),
    handedIn(
      '2025-06-16',
      { numerator: '78', denominator: '112' },
      'BC phương án bảo đảm an toàn theo cấp độ quý II/2025',
    ),
  ),
  story(
    '5.3',
    'congantinh',
    handedIn(
      '2025-06-17',
      { numerator: '104', denominator: '130' },
      'BC giám sát an toàn và phòng chống mã độc',
    ),
  ),
  story(
    '5.4',
    'congantinh',
    handedIn('2025-03-27', { numerator: '3', denominator: '9' }, 'BB kiểm tra an toàn hệ thống cấp độ 3'),
  ),
  story(
    '5.5',
    'congantinh',
    handedIn('2025-06-17', { counted: '4', all: '9' }, 'BB kiểm tra đầy đủ hệ thống cấp độ 3'),
  ),
  story(
    '5.6',
    'congantinh',
    handedIn('2025-06-27', { numerator: '88', denominator: '130' }, 'BC phương án ứng cứu sự cố'),
  ),
  story(
    '5.7',
    'sokhcn',
    handedIn('2025-06-13', { counted: '52', all: '87' }, 'BC chứng nhận tín nhiệm mạng của các cổng'),
  ),
  story('5.8', 'vpubnd', handedIn('2025-03-19', { answer: 'Có' }, 'BC tín nhiệm mạng của Cổng Dịch vụ công')),
  story(
    '6.1',
    'sokhcn',
    handedIn('2025-06-13', { counted: '80', all: '87' }, 'BC rà soát chức năng các cổng thông tin'),
  ),
  story(
    '6.2',
    'vpubnd',
    handedIn('2025-03-19', { answer: 'Có' }, 'BB kiểm tra Hệ thống giải quyết thủ tục hành chính'),
  ),
  story(
    '6.4',
    'vpubnd',
    handedIn(
      '2025-03-20',
      { numerator: '812', denominator: '1140' },
      'BC dịch vụ công trực tuyến toàn trình quý I/2025',
    ),
    handedIn(
      '2025-06-18',
      { numerator: '905', denominator: '1140' },
      'BC dịch vụ công trực tuyến toàn trình quý II/2025',
    ),
  ),
  story(
    '6.5',
    'vpubnd',
    // One document is taken out and another put in its place, by the agency that coordinates.
    [
      report('2025-03-20', { numerator: '148230', denominator: '201560' }),
      upload('2025-03-20', 'BC hồ sơ nộp trực tuyến quý I/2025'),
      withdrawn('2025-03-21', 'BC hồ sơ nộp trực tuyến quý I/2025', 'Tải nhầm bản chưa đóng dấu.'),
      doneBy('sokhcn', upload('2025-03-21', 'BC hồ sơ nộp trực tuyến quý I/2025 (bản thay thế)')),
      scored('2025-03-21'),
      submitted('2025-03-21'),
    ],
    handedIn(
      '2025-06-18',
      { numerator: '163910', denominator: '208340' },
      'BC hồ sơ nộp trực tuyến quý II/2025',
    ),
  ),
  story(
    '6.6',
    'vpubnd',
    handedIn(
      '2025-03-20',
      { numerator: '97480', denominator: '201560' },
      'BC hồ sơ trực tuyến toàn trình quý I/2025',
    ),
    handedIn(
      '2025-06-18',
      { numerator: '118750', denominator: '208340' },
      'BC hồ sơ trực tuyến toàn trình quý II/2025',
    ),
  ),
  story(
    '6.7',
    'vpubnd',
    handedIn('2025-06-19', { numerator: '214600', denominator: '472300' }, 'BC tài khoản dịch vụ công'),
  ),
  story(
    '6.8',
    'vpubnd',
    withoutEvidence('2025-06-19', { value: '92,6' }, 'Kết quả khảo sát chưa được ký ban hành.'),
  ),
  story(
    '6.9',
    'sotaichinh',
    handedIn(
      '2025-03-25',
      { 'dautu.value': '0,42', 'thuongxuyen.value': '0,55' },
      'BC chi ngân sách cho chính quyền số quý I/2025',
    ),
    handedIn(
      '2025-06-20',
      { 'dautu.value': '0,68', 'thuongxuyen.value': '0,81' },
      'BC chi ngân sách cho chính quyền số quý II/2025',
    ),
  ),
  story('7.1', 'sokhcn', handedIn('2025-06-24', { value: '13,9' }, 'BC ước tỷ trọng kinh tế số')),
  story('7.3', 'sokhcn', handedIn('2025-06-23', { value: '62,5' }, 'BC doanh nghiệp dùng hợp đồng điện tử')),
  story(
    '7.4',
    'sokhcn',
    handedIn('2025-03-14', { counted: '171', all: '205' }, 'BC điểm phục vụ bưu chính quý I/2025'),
    handedIn('2025-06-12', { counted: '188', all: '205' }, 'BC điểm phục vụ bưu chính quý II/2025'),
  ),
  story(
    '8.1',
    'congantinh',
    handedIn('2025-03-18', { value: '86,2' }, 'BC danh tính điện tử quý I/2025'),
    // The figure is put right before it is handed in: the score changes with it.
    [
      report('2025-06-17', { value: '88,7' }),
      upload('2025-06-17', 'BC danh tính điện tử quý II/2025'),
      scored('2025-06-17'),
      report('2025-06-19', { value: '89,4' }),
      scored('2025-06-19'),
      submitted('2025-06-19'),
    ],
  ),
  story('8.3', 'sokhcn', [report('2025-06-30', { value: '71,3' }), scored('2025-06-30')]),
  story(
    '9.2',
    'sokhcn',
    withoutEvidence('2025-06-24', { answer: 'Không' }, 'Kiến trúc đang lấy ý kiến, chưa ban hành.'),
  ),
];
