/** The findings about powers that adopt 沿用 an item which is not there. */
import type { Diagnostic, Place, Text } from '../diagnostics/diagnostic.js';

interface Site {
  readonly place: Place;
  readonly pointer: string;
  readonly subject: string;
}

export function unknownItem(site: Site, source: string, key: string, near: string | undefined): Diagnostic {
  return finding(
    site,
    {
      zh: `“${source}”里没有标识或者编码为“${key}”的事项，不能沿用`,
      en: `"${source}" has no item with the id or code "${key}" to adopt`,
    },
    meant(near) ?? {
      zh: '上级已经取消的，本级的依据也要复核：职权不再行使的写“止”或者取消，仍有依据的把名称、类别、依据写在这里。',
      en: 'Where the superior has dropped it, review your basis: end the power, or write its name, kind and bases here.',
    },
  );
}

export function unknownSource(site: Site, source: string, near: string | undefined): Diagnostic {
  return finding(
    site,
    {
      zh: `没有叫“${source}”的上级目录或者执法主体，不能沿用它的事项`,
      en: `There is no superior's catalogue and no organ "${source}" to adopt from`,
    },
    meant(near) ?? {
      zh: '上级目录写在 quanze.yaml 的“上级目录”里；本工作区的机关写它的标识。',
      en: 'Catalogues are named under upstream in quanze.yaml; organs of the workspace by their id.',
    },
  );
}

export function adoptedFromItself(site: Site, name: string): Diagnostic {
  return finding(
    site,
    { zh: `职权“${name}”绕一圈沿用了自己`, en: `The power "${name}" adopts itself in a circle` },
    { zh: '其中一项应当写明名称、类别和依据。', en: 'One of them must state name, kind and bases.' },
  );
}

function finding(site: Site, message: Text, hint: Text): Diagnostic {
  return { rule: 'inherited-item', severity: 'error', message, ...site, hint };
}

function meant(near: string | undefined): Text | undefined {
  return near === undefined ? undefined : { zh: `是不是“${near}”？`, en: `Did you mean "${near}"?` };
}
