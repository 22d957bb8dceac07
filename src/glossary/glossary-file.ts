import { z } from 'astro/zod';
import { type ContentPath, glossarySlug } from '../content-files/content-path.ts';
import { messageAt, pointAt } from '../content-files/message.ts';
import { readYaml, type YamlFile } from '../content-files/yaml-file.ts';
import type { YamlPlaces } from '../content-files/yaml-places.ts';
import { someOf, text } from '../content-files/yaml-values.ts';
import type { Locale } from '../i18n/index.ts';
import type { TextFile } from '../markdown/page/page.ts';
import type { TermName } from '../markdown/page/page-context.ts';
import { renderNote } from '../markdown/render-note.ts';
import type { Note } from '../policy/provenance.ts';

const term = z.strictObject({
	term: text,
	/** What stands for the term where it is short. */
	abbreviation: text.optional(),
	/** Other forms of the term. */
	names: someOf(text).optional(),
	/** A paragraph of Markdown. */
	explanation: text,
	/** The ids of the statements that need it; in the default language alone. */
	explains: someOf(text).optional(),
});

const schema = z.strictObject({
	/** Whose the explanations are, and what they do not say. */
	introduction: text,
	/** By an id, which is the same in every language. */
	terms: z.record(z.string(), term),
});

/** What a language's `glossary.yaml` says. Its texts are those of the page that shows it. */
export interface GlossaryFile extends TextFile, ContentPath, YamlPlaces, Pick<YamlFile<unknown>, 'messages'> {
	/** Empty when the file is faulty, which the messages say. */
	introduction: string;
	/** In the order of the file. */
	entries: GlossaryEntry[];
}

interface GlossaryEntry {
	id: string;
	term: string;
	abbreviation?: string;
	names: string[];
	explanation: Note;
	explains: string[];
}

/**
 * Read the glossary of a language, whose explanations are Markdown.
 *
 * @param path the file's path from the project's folder, as messages show it
 */
export function readGlossary(path: string, locale: Locale, source: string): GlossaryFile {
	const { data, placeOfKey, placeOfValue, messages } = readYaml(path, source, schema);
	const entries = Object.entries(data?.terms ?? {}).map(([id, entry]): GlossaryEntry => {
		const { abbreviation, names = [], explanation, explains = [] } = entry;
		const { note, problems } = renderNote(explanation);
		const place = placeOfValue(['terms', id, 'explanation']);
		messages.push(...problems.map((reason) => messageAt(path, place, 'note-markdown', reason)));
		const short = abbreviation === undefined ? {} : { abbreviation };
		return { id, term: entry.term, ...short, names, explanation: note, explains };
	});
	const places = entries.map(({ id }) => {
		const { line, column } = placeOfKey(['terms', id]);
		return [id, pointAt(line, column).position] as const;
	});
	return {
		path,
		locale,
		slug: glossarySlug,
		isRead: data !== undefined,
		introduction: data?.introduction ?? '',
		entries,
		places: new Map(places),
		placeOfKey,
		placeOfValue,
		messages,
	};
}

/** A name of a term, and the keys that lead to it in the file. */
export interface OwnName extends TermName {
	keys: PropertyKey[];
}

/** List all names of the terms, with the keys that lead to each. */
export function namesIn({ entries }: GlossaryFile): OwnName[] {
	return entries.flatMap(({ id, term: name, abbreviation, names }) => [
		{ id, name, keys: ['terms', id, 'term'] },
		...(abbreviation === undefined ? [] : [{ id, name: abbreviation, keys: ['terms', id, 'abbreviation'] }]),
		...names.map((other, index) => ({ id, name: other, keys: ['terms', id, 'names', index] })),
	]);
}
