import {
  handedIn,
  judged,
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

/** Pillars 1 to 4: awareness, institutions, infrastructure, people. Every figure is made up. */
export const foundations: readonly Story[] = [
  story(
    '1.1',
    'sokhcn',
    handedIn('2025-03-10', { tier: 'cappho' }, 'QĐ kiện toàn Ban chỉ đạo về chuyển đổi số'),
    handedIn('2025-06-12', { tier: 'dungdau' }, 'QĐ thay đổi Trưởng ban Ban chỉ đạo về chuyển đổi số'),
  ),
  story(
    '1.2',
    'sokhcn',
    handedIn('2025-03-10', { answer: 'Có' }, 'KH chỉ đạo chuyên đề về chuyển đổi số năm 2025'),
  ),
  story(
    '1.3',
    'sokhcn',
    handedIn('2025-03-11', { answer: 'Có' }, 'BC rà soát chuyên mục chuyển đổi số trên các cổng'),
  ),
  story(
    '2.1',
    'sokhcn',
    handedIn('2025-03-12', { answer: 'Có' }, 'KH triển khai nghị quyết chuyên đề về chuyển đổi số'),
  ),
  story(
    '2.2',
    'sokhcn',
    handedIn(
      '2025-03-12',
      { 'namnam.answer': 'Không', 'hangnam.answer': 'Có' },
      'KH hành động chuyển đổi số năm 2025',
    ),
    handedIn(
      '2025-06-10',
      { 'namnam.answer': 'Có', 'hangnam.answer': 'Có' },
      'KH hành động chuyển đổi số 5 năm',
    ),
  ),
  story('2.3', 'sokhcn', [report('2025-06-13', { answer: 'Có' }), scored('2025-06-13')]),
  story(
    '2.4',
    'sotaichinh',
    handedIn('2025-06-26', { answer: 'Có' }, 'BC chính sách khuyến khích dùng dịch vụ công trực tuyến'),
  ),
  story(
    '3.1',
    'sokhcn',
    handedIn('2025-03-13', { value: '98,4' }, 'BC phủ sóng di động băng rộng quý I/2025'),
    handedIn('2025-06-11', { value: '99,1' }, 'BC phủ sóng di động băng rộng quý II/2025'),
  ),
  story(
    '3.2',
    'sokhcn',
    handedIn('2025-03-13', { value: '93,75' }, 'BC phủ băng rộng cố định quý I/2025'),
    // A figure that was reported too low is put right before it is handed in.
    [
      report('2025-06-11', { value: '94,2' }),
      upload('2025-06-11', 'BC phủ băng rộng cố định quý II/2025'),
      scored('2025-06-11'),
      report('2025-06-13', { value: '95,6' }),
      scored('2025-06-13'),
      submitted('2025-06-13'),
    ],
  ),
  story(
    '3.3',
    'sokhcn',
    handedIn('2025-06-11', { value: '91,8' }, 'BC thuê bao băng rộng di động quý II/2025'),
  ),
  story(
    '3.4',
    'sokhcn',
    handedIn('2025-03-14', { value: '82,3' }, 'BC hộ gia đình có cáp quang quý I/2025'),
    handedIn('2025-06-12', { value: '84,05' }, 'BC hộ gia đình có cáp quang quý II/2025'),
  ),
  story(
    '3.5',
    'sokhcn',
    judged('2025-06-16', {
      inputs: { points: '21' },
      document: 'BC triển khai Trung tâm dữ liệu',
      reason: 'Trung tâm dữ liệu đã chạy thử; chưa có phương án dự phòng nên tự chấm 21 điểm.',
    }),
  ),
  story(
    '3.6',
    'sokhcn',
    judged('2025-06-16', {
      inputs: { points: '18,5' },
      document: 'BC triển khai các nền tảng số dùng chung',
      reason: 'Đã dùng 5 trên 8 nền tảng dùng chung theo danh mục mẫu.',
    }),
  ),
  story(
    '4.1',
    'sonoivu',
    handedIn(
      '2025-03-17',
      { counted: '74', all: '85' },
      'BC đầu mối chuyển đổi số của các cơ quan quý I/2025',
    ),
    handedIn(
      '2025-06-18',
      { counted: '81', all: '85' },
      'BC đầu mối chuyển đổi số của các cơ quan quý II/2025',
    ),
  ),
  story(
    '4.2',
    'sonoivu',
    handedIn('2025-06-18', { value: '1,2' }, 'BC công chức chuyên trách chuyển đổi số'),
  ),
  story('4.3', 'sonoivu', [report('2025-06-23', { value: '0,6' })]),
  story(
    '4.4',
    'sonoivu',
    handedIn(
      '2025-04-02',
      { numerator: '4120', denominator: '18650' },
      'BC tập huấn chuyển đổi số quý I/2025',
    ),
    [
      report('2025-06-17', { numerator: '9870', denominator: '18650' }),
      upload('2025-06-17', 'BC tập huấn chuyển đổi số quý II/2025'),
      scored('2025-06-17'),
      submitted('2025-06-17'),
      recalled('2025-06-20', 'Đếm trùng 240 người dự hai lớp; báo cáo lại cho đúng.'),
      withdrawn(
        '2025-06-20',
        'BC tập huấn chuyển đổi số quý II/2025',
        'Danh sách kèm theo đếm trùng người dự.',
      ),
      report('2025-06-20', { numerator: '9630', denominator: '18650' }),
      upload('2025-06-20', 'BC tập huấn chuyển đổi số quý II/2025 (bản đã bỏ trùng)'),
      scored('2025-06-20'),
      submitted('2025-06-20'),
    ],
  ),
  story(
    '4.5',
    'sokhcn',
    withoutEvidence('2025-06-12', { value: '3,4' }, 'Đang chờ các địa phương gửi quyết định thành lập tổ.'),
  ),
];
