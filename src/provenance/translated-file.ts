import { createHash } from 'node:crypto';
import { introductionPart } from '../glossary/glossary.ts';
import type { GlossaryFile } from '../glossary/glossary-file.ts';
import { markdownTexts } from '../markdown/page/frontmatter.ts';
import { frontmatterPart, openingPart, type Page, type TextFile } from '../markdown/page/page.ts';
import { entriesOf } from '../policy/parity.ts';
import { allStatements } from '../policy/statements.ts';

/** A file of the content with all that is translated in it. */
export interface TranslatedFile extends TextFile {
	/** The fingerprints of the texts that are translated each by itself, by the id of the part. */
	prints: ReadonlyMap<string, string>;
}

/** Take from a glossary what is translated. */
export function translatedGlossary({ path, locale, slug, isRead, places, ...file }: GlossaryFile): TranslatedFile {
	const terms = file.entries.map(({ id, term, abbreviation, explanation }) => {
		return [id, fingerprint([term, abbreviation, explanation.text])] as const;
	});
	const prints = new Map([[introductionPart, fingerprint([file.introduction])], ...terms]);
	return { path, locale, slug, isRead, places, prints };
}

/** Take from a page what is translated. */
export function translatedPage({ path, locale, slug, isRead, places, ...page }: Page): TranslatedFile {
	return { path, locale, slug, isRead, places, prints: fingerprintsOf(page) };
}

function fingerprintsOf({ frontmatter, sections, policy }: Pick<Page, 'frontmatter' | 'sections' | 'policy'>) {
	const { title, description, answers = [] } = frontmatter ?? {};
	const sentences = [...answers.map(({ name }) => name), ...markdownTexts(frontmatter ?? {}).map(({ text }) => text)];
	const facets = new Map(
		entriesOf(policy).map(({ id, qualifier, condition, note }) => [id, [qualifier, condition, note]]),
	);
	return new Map<string, string>([
		[frontmatterPart, fingerprint([title, description, ...sentences])],
		...sections
			.filter(({ id, text }) => id !== '' || text !== '')
			.map(({ id, title, text, links }) => {
				const addresses = links.map(({ address }) => address);
				return [id || openingPart, fingerprint([title, text, ...addresses])] as const;
			}),
		...allStatements(policy).map(({ id, label }) => [id, fingerprint([label, ...(facets.get(id) ?? [])])] as const),
	]);
}

/** Short, for people see it: that two texts share one by chance among some hundreds is out of the question. */
function fingerprint(texts: (string | undefined)[]): string {
	const text = texts.map((part) => part?.normalize('NFC').replace(/\s+/g, ' ') ?? '').join('\0');
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
