import { handedIn, judged, story, withoutEvidence, type Story } from './act.js';
import { count, reported, share, value, YES } from './quarterly.js';

/** Quarters III and IV of pillars 1 to 4. What was complete in June is not handed in again; 3.7 is never reported. */
export const secondFoundations: readonly Story[] = [
  reported('1.2', 'sokhcn', { day: 9, topic: 'BC thực hiện chỉ đạo chuyên đề', q4: YES }),
  reported('1.3', 'sokhcn', { day: 9, topic: 'BC chuyên mục chuyển đổi số trên các cổng', q4: YES }),
  reported('1.4', 'sovhttdl', { day: 10, topic: 'BC chuyên mục trên báo chí của tỉnh', q3: YES }),
  story(
    '1.5',
    'sovhttdl',
    withoutEvidence('2025-09-10', { answer: 'Không' }, 'Chuyên mục mới đang được xây dựng.'),
    handedIn('2025-12-10', YES, 'BC chuyên mục của Báo và Phát thanh, Truyền hình'),
  ),
  reported('2.3', 'sokhcn', { day: 11, topic: 'QĐ cập nhật Kiến trúc Chính quyền số', q3: YES }),
  reported('3.1', 'sokhcn', {
    day: 11,
    topic: 'BC phủ sóng di động băng rộng',
    q3: value('99,3'),
    q4: value('100'),
  }),
  reported('3.2', 'sokhcn', {
    day: 11,
    topic: 'BC phủ băng rộng cố định',
    q3: value('96,4'),
    q4: value('97,2'),
  }),
  reported('3.3', 'sokhcn', {
    day: 11,
    topic: 'BC thuê bao băng rộng di động',
    q3: value('93,4'),
    q4: value('96,1'),
  }),
  reported('3.4', 'sokhcn', {
    day: 12,
    topic: 'BC hộ gia đình có cáp quang',
    q3: value('86,2'),
    q4: value('88,75'),
  }),
  story(
    '3.5',
    'sokhcn',
    judged('2025-12-12', {
      inputs: { points: '24' },
      document: 'BB nghiệm thu Trung tâm dữ liệu',
      reason: 'Trung tâm dữ liệu đã nghiệm thu; phương án dự phòng đang trình duyệt.',
    }),
  ),
  story(
    '3.6',
    'sokhcn',
    judged('2025-12-12', {
      inputs: { points: '22,5' },
      document: 'BC triển khai nền tảng số dùng chung năm 2025',
      reason: 'Đã dùng 6 trên 8 nền tảng dùng chung theo danh mục mẫu.',
    }),
  ),
  reported('4.1', 'sonoivu', {
    day: 15,
    topic: 'BC đầu mối chuyển đổi số của các cơ quan',
    q3: count(82, 85),
    q4: count(83, 85),
  }),
  reported('4.2', 'sonoivu', { day: 15, topic: 'BC công chức chuyên trách', q4: value('1,35') }),
  reported('4.3', 'sonoivu', {
    day: 15,
    topic: 'BC công chức chuyên trách an toàn thông tin',
    q3: value('0,6'),
    q4: value('0,7'),
  }),
  reported('4.4', 'sonoivu', {
    day: 16,
    topic: 'BC tập huấn chuyển đổi số',
    q3: share(11840, 18650),
    q4: share(15420, 18650),
  }),
  reported('4.5', 'sokhcn', {
    day: 16,
    topic: 'BC Tổ công nghệ số cộng đồng',
    q3: value('4,1'),
    q4: value('4,6'),
  }),
  reported('4.6', 'sokhcn', { day: 16, topic: 'BC phổ cập kỹ năng số', q4: value('38,2') }),
];
