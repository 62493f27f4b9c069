/** Cell records of BIFF8 → texts. */
import { type NumberStyle, shownNumber } from './spreadsheet-values';
import { type BiffRecord, readString } from './xls-records';

export interface Cell {
  row: number;
  column: number;
  text: string;
}

interface Known {
  strings: readonly string[];
  styles: readonly NumberStyle[];
  is1904: boolean;
}

const LABEL_SHARED = 0xfd;
const LABEL = 0x204;
const RICH_STRING = 0xd6;
const NUMBER = 0x203;
const RK = 0x27e;
const MULTIPLE_RK = 0xbd;
const FORMULA = 0x06;

export function cellsOf({ type, data, view }: BiffRecord, known: Known): Cell[] {
  if (data.length < 8) return [];
  const row = view.getUint16(0, true);
  const column = view.getUint16(2, true);
  const shown = (value: number, style: number) => shownNumber(value, known.styles[style], known.is1904);
  const style = view.getUint16(4, true);
  switch (type) {
    case LABEL_SHARED:
      return data.length < 10 ? [] : [{ row, column, text: known.strings[view.getUint32(6, true)] ?? '' }];
    case LABEL:
    case RICH_STRING:
      return [{ row, column, text: readString(data, 6, 2).text }];
    case NUMBER:
      return data.length < 14 ? [] : [{ row, column, text: shown(view.getFloat64(6, true), style) }];
    case FORMULA: {
      if (data.length < 14) return [];
      const isText = view.getUint16(12, true) === 0xffff;
      return [{ row, column, text: isText ? '' : shown(view.getFloat64(6, true), style) }];
    }
    case RK:
      return data.length < 10 ? [] : [{ row, column, text: shown(fromRk(view.getInt32(6, true)), style) }];
    case MULTIPLE_RK:
      return Array.from({ length: Math.max(0, Math.floor((data.length - 6) / 6)) }, (_, i) => ({
        row,
        column: column + i,
        text: shown(fromRk(view.getInt32(6 + 6 * i, true)), view.getUint16(4 + 6 * i, true)),
      }));
    default:
      return [];
  }
}

/** 30 bits of a number: bit 0 says divided by 100, bit 1 says whole number instead of the high half of a double. */
function fromRk(rk: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, rk & ~3);
  const value = (rk & 2) !== 0 ? rk >> 2 : view.getFloat64(0);
  return (rk & 1) !== 0 ? value / 100 : value;
}
