/** What is wrong with a page: errors of an HTML parser, and what assistive technology would miss. */
import { html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Element = Tree.Element;

/** Without an end tag by the standard. */
const VOID = [
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
];
const CONTROLS = ['input', 'select', 'textarea'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const REFERENCES = ['for', 'aria-describedby', 'aria-labelledby'];

function elementsIn(node: Tree.ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child as Element)] : [],
  );
}

const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** @returns One sentence for each fault; none for a page that is right. */
export function htmlFaults(page: string, language: string): string[] {
  const errors: string[] = [];
  const document = parse(page, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => errors.push(`${code} at ${startLine}:${startCol}`),
  });
  const elements = elementsIn(document);
  const named = (...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
  return [
    ...errors,
    ...['html', 'head', 'title', 'body', 'main', 'h1']
      .filter((name) => named(name).length !== 1)
      .map((name) => `${named(name).length} of <${name}>`),
    ...named('html')
      .filter((element) => attribute(element, 'lang') !== language)
      .map((element) => `lang is ${attribute(element, 'lang')}`),
    ...named('title', 'button', 'a', 'label', 'summary', 'legend', ...HEADINGS)
      .filter((element) => textOf(element).trim() === '')
      .map(({ tagName }) => `<${tagName}> is empty`),
    ...elements.filter(isMended).map(({ tagName }) => `<${tagName}> is not where or how it was written`),
    ...(endTagsIn(page) === elements.filter(hasEndTag).length ? [] : ['an end tag closes nothing']),
    ...idFaults(elements),
    ...labelFaults(elements),
  ];
}

/** The parser silently adds a missing element, and closes one that is open or may not hold the next. */
const isMended = (element: Element): boolean =>
  !element.sourceCodeLocation || !(hasEndTag(element) || needsNoEndTag(element));

/** In a picture, `<path />` closes itself. */
const needsNoEndTag = ({ tagName, namespaceURI }: Element): boolean =>
  VOID.includes(tagName) || namespaceURI === html.NS.SVG;

const hasEndTag = ({ sourceCodeLocation }: Element): boolean => sourceCodeLocation?.endTag !== undefined;

/** It drops an end tag that closes nothing, silently too. */
const endTagsIn = (page: string): number => page.match(/<\//g)?.length ?? 0;

function idFaults(elements: Element[]): string[] {
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const references = elements.flatMap((element) => [
    ...REFERENCES.flatMap((name) => attribute(element, name)?.split(' ') ?? []),
    ...(/^#(.+)$/.exec(attribute(element, 'href') ?? '')?.slice(1) ?? []),
  ]);
  return [
    ...new Set(ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} stands twice`)),
    ...references.filter((id) => !ids.includes(id)).map((id) => `no element has the id ${id}`),
  ];
}

/** A label is of one control, and every control that is shown has one. */
function labelFaults(elements: Element[]): string[] {
  const isControl = ({ tagName }: Element) => CONTROLS.includes(tagName);
  const labels = elements.filter(({ tagName }) => tagName === 'label');
  const controlsOf = (label: Element) => {
    const id = attribute(label, 'for');
    const within = id === undefined ? elementsIn(label) : elements;
    return within.filter((one) => isControl(one) && (id === undefined || attribute(one, 'id') === id));
  };
  const labelled = new Set(labels.flatMap(controlsOf));
  const isShown = (element: Element) =>
    attribute(element, 'type') !== 'hidden' && attribute(element, 'hidden') === undefined;
  return [
    ...labels
      .filter((label) => controlsOf(label).length !== 1)
      .map((label) => `the label ${textOf(label)} is of ${controlsOf(label).length} controls`),
    ...elements
      .filter((element) => isControl(element) && isShown(element) && !labelled.has(element))
      .map((element) => `the control ${attribute(element, 'name')} has no label`),
  ];
}
