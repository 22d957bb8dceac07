// Long: all that can be wrong with one file.

import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { policySlug } from '../content-files/content-path.ts';
import { fileStart, messageAt } from '../content-files/message.ts';
import type { RuleId } from '../content-files/rules.ts';
import type { Place } from '../content-files/yaml-places.ts';
import { defaultLocale, type Locale, localeCodes } from '../i18n/index.ts';
import { ownIds } from '../markdown/page/own-ids.ts';
import type { Page } from '../markdown/page/page.ts';
import { idFormInWords, isId } from '../markdown/statements/label.ts';
import { isBeforeAll, stepBetween } from '../policy/revision-list.ts';
import type { RecordedRevision, Revision, RevisionStatement } from '../policy/revisions.ts';
import { shownStatements } from '../policy/shown-revision.ts';
import type { ProvenanceFile } from './provenance-file.ts';
import type { RevisionFile } from './revision-file.ts';
import { revisionsOf } from './source-documents.ts';

/**
 * Check the recorded revisions for a removed statement that does not exist, a statement that does not change, a new one
 * that is incomplete, a condition that does not fit its verdict, and an unknown category or id; and what the pages show for
 * whatever differs from the revision that they name.
 */
export function checkRevisions(files: RevisionFile[], pages: Page[], provenance: ProvenanceFile[]): VFileMessage[] {
	const policyPages = pages.filter(({ slug }) => slug === policySlug);
	const isUnread =
		[...policyPages, ...provenance].some(({ isRead }) => !isRead) || files.some(({ changes }) => !changes);
	const revisions = isUnread ? undefined : revisionsOf(pages, provenance, files);
	if (!revisions) return [];
	const page = policyPages.find(({ locale }) => locale === defaultLocale);
	const shown = page?.frontmatter?.revision;
	if (!page || !shown) return [];
	const recorded = files.flatMap(({ changes }) => changes ?? []);
	const rendered = revisions.list[revisions.rendered];
	if (!rendered) {
		const reason = `Unexpected revision \`${shown}\`, expected one of \`content/revisions/\`: ${recorded.map(({ date }) => `\`${date}\``).join(', ')}`;
		return [messageAt(page.path, page.frontmatterPlaces?.placeOfValue(['revision']), 'revision-date', reason)];
	}
	const headings = policyPages.flatMap(({ places }) => [...places.keys()]);
	const dated = revisions.list.filter(
		(revision) => revision === rendered || recorded.some(({ date }) => date === revision.date),
	);
	const messages = files.flatMap((file) => {
		const index = dated.findIndex(({ date }) => date === file.changes?.date);
		const after = dated[index];
		return file.changes && after ? checkRevision(file, file.changes, dated[index - 1], after, headings) : [];
	});
	const isOldest = isBeforeAll(shown, recorded);
	return messages.length > 0 || isOldest ? messages : checkRendered(page, provenance, rendered);
}

/** Report what the pages show and the recorded revision that they name does not say, or says otherwise. */
function checkRendered(page: Page, provenance: ProvenanceFile[], { date, language, statements }: Revision) {
	const messages: VFileMessage[] = [];
	const recorded = `the revision of ${date}`;
	const report = (place: Position | undefined, found: string, expected: string) => {
		const reason = `Unexpected ${found}, expected ${expected}`;
		messages.push(messageAt(page.path, place ?? fileStart, 'revision-rendered', reason));
	};
	const onPage = shownStatements(page.policy);
	for (const [id, shown] of onPage) {
		const said = statements.get(id);
		if (!said) report(page.places.get(id), `statement \`${id}\``, `none: ${recorded} does not have it`);
		for (const facet of said ? (['verdict', 'category', 'mam', 'condition', 'note'] as const) : []) {
			const value = said?.[facet];
			const expected = typeof value === 'object' ? value?.[page.locale] : value;
			if (shown[facet] === expected) continue;
			const place = (['mam', 'condition', 'note'].includes(facet) && page.mamPlaces.get(id)) || page.places.get(id);
			report(place, `\`${facet}: ${shown[facet] ?? ''}\` of \`${id}\``, `\`${expected ?? ''}\`, as in ${recorded}`);
		}
	}
	for (const [id, { label }] of statements) {
		if (!onPage.has(id))
			report(undefined, `policy without \`${id}\``, `all of ${recorded}, such as \`${label[language]}\``);
	}
	const source = provenance.find(({ locale }) => locale === language);
	for (const [id, words] of Object.entries(source?.words ?? {})) {
		const said = statements.get(id)?.label[language];
		if (!source || words === null || said === undefined || words === said) continue;
		const reason = `Unexpected words \`${words}\` of \`${id}\`, expected \`${said}\`, as in ${recorded}`;
		messages.push(messageAt(source.path, source.placeOfValue(['source', id]), 'revision-rendered', reason));
	}
	return messages;
}

/** @param before undefined for the oldest revision, which has to be whole */
function checkRevision(
	{ path, placeOfKey, placeOfValue }: RevisionFile,
	{ statements, notes }: RecordedRevision,
	before: Revision | undefined,
	after: Revision,
	headings: string[],
): VFileMessage[] {
	const messages: VFileMessage[] = [];
	const report = (place: Place, ruleId: RuleId, reason: string) =>
		messages.push(messageAt(path, place, ruleId, reason));
	const known = before?.statements ?? new Map<string, RevisionStatement>();
	const { changes } = stepBetween(before ?? { ...after, statements: known }, after);
	for (const [id, statement] of Object.entries(statements)) {
		const at = ['statements', id];
		const change = changes.find((candidate) => candidate.id === id);
		if (!change) {
			const found = known.has(id) ? 'that is as before' : 'to remove that is not there';
			report(
				placeOfKey(at),
				'revision-unchanged',
				`Unexpected statement \`${id}\` ${found}, expected one that the revision changes`,
			);
		}
		if (!statement) continue;
		const { mam, condition } = after.statements.get(id) ?? {};
		if ((mam === 'conditional') !== ((statement.condition ?? condition) !== undefined)) {
			const expected = 'expected `mam: conditional` with a `condition`, or neither';
			report(
				placeOfKey([...at, statement.condition ? 'condition' : 'mam']),
				'revision-condition',
				`Unexpected \`mam: ${mam}\`, ${expected}`,
			);
		}
		if (change?.kind === 'added') reportIncomplete(id, after);
		if (change?.kind === 'added' && before && (!isId(id) || ownIds.has(id))) {
			const expected = `expected ${idFormInWords}, and not one that the pages have by themselves`;
			report(placeOfKey(at), 'revision-new-id', `Unexpected id \`${id}\` of a new statement, ${expected}`);
		}
	}
	for (const [id, { category }] of after.statements) {
		const named = category === undefined ? undefined : after.statements.get(category);
		if (category === undefined || (named && !named.category && !named.mam)) continue;
		// Where the file says nothing of the item, it takes the category away or makes an item of it.
		const isNamed = statements[id]?.category === category;
		const place = isNamed ? placeOfValue(['statements', id, 'category']) : placeOfKey(['statements', category]);
		const reason = `Unexpected category \`${category}\` of \`${id}\`, expected the id of one that the revision has`;
		report(place, 'revision-category', reason);
	}
	for (const [index, { ids }] of notes.entries()) {
		for (const [position, id] of ids.entries()) {
			if ([policySlug, ...headings].includes(id) || known.has(id) || after.statements.has(id)) continue;
			const reason = `Unexpected id \`${id}\`, expected that of a statement or heading, or \`${policySlug}\``;
			report(placeOfValue(['notes', index, 'ids', position]), 'revision-id', reason);
		}
	}
	return messages;

	function reportIncomplete(id: string, { statements: all }: Revision): void {
		const { verdict, category, mam, label = {} } = all.get(id) ?? {};
		// In the oldest revision there are statements without a verdict, such as the data sources.
		const missing = [
			...(verdict || !before ? [] : ['verdict']),
			...(category && !mam ? ['mam'] : []),
			...localeCodes.filter((code: Locale) => label[code] === undefined).map((code) => `label.${code}`),
		];
		if (missing.length === 0) return;
		const reason = `Unexpected new statement \`${id}\` without ${missing.join(', ')}, expected all of a statement`;
		report(placeOfKey(['statements', id]), 'revision-incomplete', reason);
	}
}
