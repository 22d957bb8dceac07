import { createHash } from 'node:crypto';
import { introductionPart } from '../glossary/glossary.ts';
import type { GlossaryFile } from '../glossary/glossary-file.ts';
import { markdownTexts } from '../markdown/page/frontmatter.ts';
import { frontmatterPart, openingPart, type Page, type TextFile } from '../markdown/page/page.ts';
import { sentencesIn } from '../markdown/page/sentences.ts';
import { sharedParts } from '../policy/parity.ts';
import { allStatements } from '../policy/statements.ts';

/** A file of the content with all that is translated in it. */
export interface TranslatedFile extends TextFile {
	/** The fingerprints of the texts that are translated each by itself, by the id of the part. */
	prints: ReadonlyMap<string, string>;
	/** How many sentences each of these parts has. */
	sentences: ReadonlyMap<string, number>;
}

/** A part that is translated by itself. */
interface Part {
	id: string;
	/** All that is translated in it. */
	texts: (string | undefined)[];
	/** What of it is sentences; all, where this is left out. */
	prose?: (string | undefined)[];
}

/** Take from a glossary what is translated. */
export function translatedGlossary({ path, locale, slug, isRead, places, ...file }: GlossaryFile): TranslatedFile {
	const parts = [
		{ id: introductionPart, texts: [file.introduction] },
		...file.entries.map(({ id, term, abbreviation, explanation: { text } }) => {
			return { id, texts: [term, abbreviation, text], prose: [text] };
		}),
	];
	return { path, locale, slug, isRead, places, ...measured(parts) };
}

/** Take from a page what is translated. */
export function translatedPage({ path, locale, slug, isRead, places, ...page }: Page): TranslatedFile {
	return { path, locale, slug, isRead, places, ...measured(partsOf(page)) };
}

function partsOf({ frontmatter, sections, policy }: Pick<Page, 'frontmatter' | 'sections' | 'policy'>): Part[] {
	const { title, description, answers = [] } = frontmatter ?? {};
	const sentences = markdownTexts(frontmatter ?? {}).map(({ text }) => text);
	const facets = new Map(
		sharedParts(policy).map(({ id, qualifier, condition, note }) => [id, [qualifier, condition, note]]),
	);
	return [
		...(frontmatter
			? [
					{
						id: frontmatterPart,
						texts: [title, description, ...answers.map(({ name }) => name), ...sentences],
						prose: [description, ...sentences],
					},
				]
			: []),
		...sections
			.filter(({ id, text }) => id !== '' || text !== '')
			.map(({ id, title, text, links }) => {
				const addresses = links.map(({ address }) => address);
				return { id: id || openingPart, texts: [title, text, ...addresses], prose: [text] };
			}),
		...allStatements(policy).map(({ id, label }) => ({ id, texts: [label, ...(facets.get(id) ?? [])] })),
	];
}

function measured(parts: Part[]): Pick<TranslatedFile, 'prints' | 'sentences'> {
	return {
		prints: new Map(parts.map(({ id, texts }) => [id, fingerprint(texts)])),
		sentences: new Map(parts.map(({ id, texts, prose = texts }) => [id, countSentences(prose)])),
	};
}

function countSentences(texts: (string | undefined)[]): number {
	return texts.flatMap((text) => sentencesIn(text ?? '')).length;
}

/** Short, for people see it: that two texts share one by chance among some hundreds is out of the question. */
function fingerprint(texts: (string | undefined)[]): string {
	const text = texts.map((part) => part?.normalize('NFC').replace(/\s+/g, ' ') ?? '').join('\0');
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
