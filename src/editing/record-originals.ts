import type { Document } from 'yaml';
import { type Content, originalsOf, translatedFiles } from '../check/check-content.ts';
import { localeFilePath } from '../content-files/content-path.ts';
import { counted } from '../content-files/message.ts';
import type { Locale } from '../i18n/index.ts';
import { staleParts } from '../provenance/stale-records.ts';
import type { TranslatedFile } from '../provenance/translated-file.ts';
import { textRecords, translationOf, translationState } from '../provenance/translation-file.ts';

/** What is recorded from, and where. */
export interface Records {
	content: Content;
	/** Edits a file, by its path from the project's folder. */
	edit: (path: string, change: (document: Document) => void) => Promise<void>;
	/** Tells what has been recorded. */
	say: (line: string) => void;
}

/** Record the originals of texts that are new in every language, and forget those of texts that are gone. */
export async function recordNewOriginals(records: Records, code: Locale): Promise<void> {
	const { content, say } = records;
	const { translations } = content;
	const file = translationOf(translations, code);
	const unrecorded = originalsOf(content).map((original) => ({
		original,
		ids: translationState(file, original).unrecorded,
	}));
	// What is recorded of another language is not new: in this one, it is not translated yet.
	const isNew = ({ slug }: TranslatedFile, id: string) =>
		translations.every((other) => !Object.hasOwn(other.originals[slug] ?? {}, id));
	const news = unrecorded.map(({ original, ids }) => ({ original, ids: ids.filter((id) => isNew(original, id)) }));
	await recordOriginals(records, code, news, false);
	await removeStale(records, code);
	const waiting = unrecorded.filter(({ original, ids }) => ids.some((id) => !isNew(original, id)));
	if (waiting.length === 0) return;
	const slugs = waiting.map(({ original }) => original.slug).join(' ');
	say(`When all of these are translated: npm run record -- ${code} ${slugs}`);
}

async function removeStale({ content, edit, say }: Records, code: Locale): Promise<void> {
	const file = translationOf(content.translations, code);
	const stale = originalsOf(content).flatMap((original) => staleParts(file, original).map((id) => [original.slug, id]));
	if (stale.length === 0) return;
	const path = localeFilePath(code, 'translation');
	await edit(path, (document) => {
		for (const keys of textRecords.flatMap((key) => stale.map((ids) => [key, ...ids]))) {
			if (document.hasIn(keys)) document.deleteIn(keys);
		}
	});
	say(`${path}: ${counted(stale.length, 'text')} removed`);
}

/**
 * Record that translations say what their originals say now.
 *
 * @param named pages, or pages and ids of texts on them
 * @throws when there is no such text, or when its translation is missing or cannot be read
 */
export async function recordTranslated(records: Records, code: Locale, named: string[]): Promise<void> {
	const originals = originalsOf(records.content);
	const done = named.map((name) => {
		const [slug, id] = name.split('#');
		const original = originals.find((page) => page.slug === slug);
		const ids = id === undefined ? [...(original?.prints.keys() ?? [])] : [id];
		if (!original || !ids.every((one) => original.prints.has(one)))
			throw new Error(`Unexpected \`${name}\`, expected a page, or a page and the id of a text on it.`);
		const own = translationIn(records.content, code, original);
		const missing = own?.isRead ? ids.filter((one) => !own.prints.has(one)) : [name];
		if (missing.length > 0) {
			const list = missing.map((one) => `\`${one}\``).join(', ');
			throw new Error(`Expected a translation (${code}) of ${list} that can be read: see \`npm run check:content\`.`);
		}
		return { original, ids };
	});
	await recordOriginals(records, code, done, true);
}

/**
 * Record again what was up to date before a statement got another id: a link to that says the same in every language.
 *
 * @param before the content before
 * @param id the id that the statement had
 * @param name the one that it has
 */
export async function recordRenamed(records: Records, before: Content, id: string, name: string): Promise<void> {
	for (const file of records.content.translations) {
		const done = originalsOf(records.content).map((original) => {
			const former = originalsOf(before).find(({ slug }) => slug === original.slug);
			const state = former && translationState(translationOf(before.translations, file.locale), former);
			const wasOutdated = (part: string) => state?.outdated.includes(part === name ? id : part);
			return { original, ids: translationState(file, original).outdated.filter((part) => !wasOutdated(part)) };
		});
		if (done.some(({ ids }) => ids.length > 0)) await recordOriginals(records, file.locale, done, false);
	}
}

function translationIn(content: Content, code: Locale, { slug }: TranslatedFile): TranslatedFile | undefined {
	return translatedFiles(content).find((file) => file.locale === code && file.slug === slug);
}

/** @param isLookedAt whether somebody says that the texts say all that their originals say, in however few sentences */
async function recordOriginals(
	{ content, edit, say }: Records,
	code: Locale,
	done: { original: TranslatedFile; ids: string[] }[],
	isLookedAt: boolean,
): Promise<void> {
	const path = localeFilePath(code, 'translation');
	await edit(path, (document) => {
		for (const { original, ids } of done) {
			const { slug, prints, sentences } = original;
			const own = translationIn(content, code, original);
			for (const id of ids) {
				document.setIn(['originals', slug, id], prints.get(id));
				const [found = 0, expected = 0] = [own?.sentences.get(id), sentences.get(id)];
				const keys = ['sentences', slug, id];
				if (found > expected || (found < expected && isLookedAt)) document.setIn(keys, found);
				else if (document.hasIn(keys)) document.deleteIn(keys);
			}
		}
	});
	const count = done.reduce((sum, { ids }) => sum + ids.length, 0);
	say(`${path}: ${counted(count, 'original')}`);
}
