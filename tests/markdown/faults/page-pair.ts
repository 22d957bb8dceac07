import type { VFileMessage } from 'vfile-message';
import { reportParity } from '../../../src/check/report-parity.ts';
import { parseContentPath } from '../../../src/content-files/content-path.ts';
import type { Page } from '../../../src/markdown/page/page.ts';
import { readPage } from '../../../src/markdown/read-page.ts';

export const enPath = 'content/en/data-collection.mdx';
export const svPath = 'content/sv/data-collection.mdx';

/** A page in English and in Swedish, and what is wrong with them. */
export interface Checked {
	pages: [english: Page, swedish: Page];
	messages: VFileMessage[];
}

/** Read the page in English, which is the original. */
export function readEnglish(content: string | Uint8Array): Promise<Page> {
	return read(enPath, content, undefined);
}

/** Check a page and its translation as the content check does, without the files. */
export async function checkPair(english: Page, swedish: string | Uint8Array): Promise<Checked> {
	const original = english.isRead ? english : undefined;
	const translation = await read(svPath, swedish, original);
	const parity = original ? reportParity(translation, original, undefined) : [];
	return { pages: [english, translation], messages: [...english.messages, ...translation.messages, ...parity] };
}

function read(path: string, content: string | Uint8Array, original: Page | undefined): Promise<Page> {
	const place = parseContentPath(path);
	if (!place) throw new Error(`Expected the path of a page, not \`${path}\`.`);
	return readPage(path, place, typeof content === 'string' ? Buffer.from(content) : content, original, new Map());
}
