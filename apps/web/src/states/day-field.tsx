import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DateInput, type DateInputProps } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';

// Without it what is typed as 05/12/2026 would be read as an American date.
dayjs.extend(customParseFormat);

const SHOWN = 'DD/MM/YYYY';
const TYPED = ['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY', 'YYYY-MM-DD'];
const MONDAY = 1;

export interface DayFieldProps extends Omit<DateInputProps, 'value' | 'onChange' | 'maxDate' | 'dateParser'> {
  /** yyyy-mm-dd, or empty. */
  readonly value: string;
  readonly max?: string;
  readonly onChange: (day: string) => void;
}

/** A day, typed or chosen as dd/MM/yyyy; weeks begin on Monday. */
export function DayField({ value, max, onChange, ...rest }: DayFieldProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const read = (typed: string) => {
    const day = dayjs(typed.trim(), TYPED, true);
    return day.isValid() ? day.format('YYYY-MM-DD') : null;
  };
  return (
    <DateInput
      locale={language}
      firstDayOfWeek={MONDAY}
      valueFormat={SHOWN}
      placeholder={t('common.dayHint')}
      dateParser={read}
      value={value === '' ? null : value}
      onChange={(day) => onChange(day ?? '')}
      clearable={false}
      {...(max !== undefined && { maxDate: max })}
      {...rest}
    />
  );
}
