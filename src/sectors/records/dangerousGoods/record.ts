import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Values } from '../../../records/kind.js';
import type { RecordFeed } from '../../feed.js';
import { dangerousGoodsDeclarationView } from './view.js';

/** The law on ports (articles 34 and 35) wants the report so long before the vessel enters or the work begins. */
const reportMs = 24 * 3_600_000;

/** Goods that have no packing group by the IMDG Code: explosives, gases, organic peroxides and self-reactives, infectious and radioactive matter. */
const withoutGroup = /^(1|2|5\.2|6\.2|7)/;

/** How declarations are written: whether one came in time is worked out, and a packing group stands only where the code gives one. */
export const dangerousGoodsRecord: RecordFeed['record'] = {
  view: () => dangerousGoodsDeclarationView,
  complete: (values) => {
    const [declared, expected] = [values['declaredAt'], values['expectedAt']] as (string | null | undefined)[];
    values['reportedInTime'] = declared && expected ? Date.parse(expected) - Date.parse(declared) >= reportMs : null;
    return groupFaults(values);
  },
};

function groupFaults({ packingGroup, imoClass }: Values): InputFault[] {
  if (packingGroup == null || !withoutGroup.test(String(imoClass))) return [];
  return [
    fieldFault(
      'packingGroup',
      'NOT_IN_LIST',
      `${String(imoClass)} 类货物没有包装类别，请留空或核对类别`,
      `Goods of class ${String(imoClass)} have no packing group; leave it out, or check the class.`,
      packingGroup,
    ),
  ];
}
