import { styleText } from 'node:util';

/** How a report marks text: with colour on a terminal, or not at all. */
export type Paint = (style: 'green' | 'red' | 'yellow' | 'dim' | 'bold', text: string) => string;

export const plainText: Paint = (_style, text) => text;
export const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false });
