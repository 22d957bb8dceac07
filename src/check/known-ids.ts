import type { Locale } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { keysOfId } from '../markdown/statements/propose-id.ts';
import { allStatements } from '../policy/statements.ts';
import type { ProvenanceFile } from '../provenance/provenance-file.ts';
import type { PublishedIds } from '../provenance/published-ids.ts';
import type { RevisionFile } from '../provenance/revision-file.ts';

/** The files that know labels and ids. */
interface KnowingFiles {
	provenance: ProvenanceFile[];
	revisions: RevisionFile[];
	publishedIds: PublishedIds | undefined;
}

/**
 * List the ids that a page in a language may have lost, by the labels that are known in that language: those of its
 * document, of the recorded revisions, and of the original, whose words may not be translated yet.
 */
export function knownIds(
	{ provenance, revisions, publishedIds }: KnowingFiles,
	locale: Locale,
	original: Page | undefined,
): Map<string, string[]> {
	const former = new Set(publishedIds?.entries.filter(({ successor }) => successor).map(({ id }) => id));
	const words = provenance.find((file) => file.locale === locale)?.words ?? {};
	const originals = new Map(allStatements(original?.policy ?? {}).map(({ id, label }) => [id, label]));
	const ids = new Set([...provenance.flatMap((file) => Object.keys(file.words)), ...originals.keys()]);
	const known = new Map<string, string[]>();
	for (const id of ids.difference(former)) {
		const recorded = revisions.map(({ changes }) => changes?.statements[id]?.label[locale]);
		const labels = [words[id], ...recorded, originals.get(id)].filter((label) => typeof label === 'string');
		for (const key of keysOfId(id, labels, locale)) known.set(key, [...(known.get(key) ?? []), id]);
	}
	return known;
}
