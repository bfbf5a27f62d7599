import { Alert, List, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { councilMinutesOptions } from '../../client/@tanstack/react-query.gen.js';
import type { MinutesAnswer } from '../../client/types.gen.js';
import { AnchorLink } from '../../states/links.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import './minutes.css';

const route = getRouteApi('/phien-hop/$session/bien-ban');

/** The generated client reads JSON here; the same route also gives plain text, which its type cannot tell apart. */
const isMinutes = (answer: MinutesAnswer | string): answer is MinutesAnswer => typeof answer !== 'string';

/** The minutes of a sitting as they are put on paper (A4), made from the events. */
export function Page() {
  const { t } = useTranslation('sittings');
  const { session } = route.useParams();
  const minutes = useRead((moment) =>
    councilMinutesOptions({ path: { session }, query: { ...moment, format: 'json' } }),
  );
  return (
    <PageFrame
      title="sittings"
      question={t('minutes.question')}
      actions={
        <AnchorLink to="/phien-hop/$session" params={{ session }}>
          {t('minutes.back')}
        </AnchorLink>
      }
    >
      <Shown read={minutes} lines={8}>
        {(answer) => isMinutes(answer) && <Minutes minutes={answer} />}
      </Shown>
    </PageFrame>
  );
}

function Minutes({ minutes }: { readonly minutes: MinutesAnswer }) {
  const { t } = useTranslation('sittings');
  return (
    <>
      {!minutes.final && <Alert color="orange" title={t('minutes.draft')} role="status" />}
      <article className="minutes" lang="vi">
        <Letterhead minutes={minutes} />
        {minutes.opening.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <Title order={3} size="h5">
          I. THÀNH PHẦN
        </Title>
        <Lines lines={minutes.attending} />
        {minutes.absent.length > 0 && <Text>Vắng mặt:</Text>}
        <Lines lines={minutes.absent} />
        <Title order={3} size="h5">
          II. NỘI DUNG TỪNG CHỈ SỐ
        </Title>
        {minutes.items.map((item, at) => (
          <Item key={item.indicator} item={item} number={at + 1} />
        ))}
        <Title order={3} size="h5">
          III. KẾT THÚC
        </Title>
        {minutes.closing.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <div className="signatures">
          <b>THƯ KÝ</b>
          <b>CHỦ TỊCH HỘI ĐỒNG</b>
        </div>
      </article>
    </>
  );
}

/** As Decree 30/2020 sets a document; the number stays blank until it is signed. */
function Letterhead({ minutes }: { readonly minutes: MinutesAnswer }) {
  const { unitName, heldOn, notice, title } = minutes;
  const [year, month, day] = heldOn.split('-');
  return (
    <>
      <header>
        <div>
          {unitName?.toLocaleUpperCase('vi')}
          <b>HỘI ĐỒNG THẨM ĐỊNH</b>
          <span>Số: &emsp;&emsp;/BB-HĐTĐ</span>
        </div>
        <div>
          <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          <b className="motto">Độc lập - Tự do - Hạnh phúc</b>
          <i>{`Ngày ${day} tháng ${month} năm ${year}`}</i>
        </div>
      </header>
      {notice !== undefined && <b className="centre">{notice.toLocaleUpperCase('vi')}</b>}
      <Title order={2} size="h4" className="centre">
        BIÊN BẢN
      </Title>
      <b className="centre">{title}</b>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <List>
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}

interface ItemProps {
  readonly item: MinutesAnswer['items'][number];
  readonly number: number;
}

function Item({ item, number }: ItemProps) {
  return (
    <section>
      <Text data-strong>{`${number}. ${item.heading}`}</Text>
      <Lines lines={[...item.proposals, ...item.withheld, ...item.result]} />
      <Text data-strong>{item.decision}</Text>
      {item.reason !== null && <Text>{`Lý do: ${item.reason}`}</Text>}
      {item.basis !== null && <Text>{`Căn cứ: ${item.basis}`}</Text>}
    </section>
  );
}
