import type { VFileMessage } from 'vfile-message';
import { policySlug } from '../content-files/content-path.ts';
import { messageAt } from '../content-files/message.ts';
import type { RuleId } from '../content-files/rules.ts';
import type { Place } from '../content-files/yaml-places.ts';
import { type Locale, localeCodes } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import type { LaterRevision, Revision, RevisionStep } from '../policy/revisions.ts';
import type { ProvenanceFile } from './provenance-file.ts';
import type { RevisionFile } from './revision-file.ts';
import { stepsOf } from './source-documents.ts';

/**
 * Check the later revisions for a removed statement that does not exist, a statement that does not change, a new one
 * that is incomplete, a condition that does not fit its verdict, an unknown category or id, and a date that is not
 * after the revision before it.
 */
export function checkRevisions(revisions: RevisionFile[], pages: Page[], provenance: ProvenanceFile[]): VFileMessage[] {
	const policyPages = pages.filter(({ slug }) => slug === policySlug);
	if (policyPages.some(({ isRead }) => !isRead)) return [];
	const headings = policyPages.flatMap(({ places }) => [...places.keys()]);
	const steps = stepsOf(pages, provenance, revisions);
	if (provenance.some(({ isRead }) => !isRead)) return [];
	const readable = revisions.filter(({ changes }) => changes);
	return readable.flatMap((file, index) => {
		const step = steps.at(index - readable.length);
		return step && file.changes ? checkStep(file, file.changes, step, headings) : [];
	});
}

function checkStep(
	{ path, placeOfKey, placeOfValue }: RevisionFile,
	{ date, statements, notes }: LaterRevision,
	{ before, after, changes }: RevisionStep,
	headings: string[],
): VFileMessage[] {
	const messages: VFileMessage[] = [];
	const report = (place: Place, ruleId: RuleId, reason: string) =>
		messages.push(messageAt(path, place, ruleId, reason));
	if ((before.date ?? '') >= (date ?? '')) {
		report(
			placeOfKey([]),
			'revision-date',
			`Unexpected date ${date}, expected one after ${before.date}, the revision before`,
		);
	}
	for (const [id, statement] of Object.entries(statements)) {
		const at = ['statements', id];
		const change = changes.find((candidate) => candidate.id === id);
		if (!change) {
			const found = before.statements.has(id) ? 'that is as before' : 'to remove that is not there';
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
		if (statement.category && !after.statements.has(statement.category)) {
			const reason = `Unexpected category \`${statement.category}\`, expected the id of one that the revision has`;
			report(placeOfValue([...at, 'category']), 'revision-category', reason);
		}
		if (change?.kind === 'added') reportIncomplete(id, after);
	}
	for (const [index, { ids }] of notes.entries()) {
		for (const [position, id] of ids.entries()) {
			if (headings.includes(id) || before.statements.has(id) || after.statements.has(id)) continue;
			const reason = `Unexpected id \`${id}\`, expected that of a statement or heading`;
			report(placeOfValue(['notes', index, 'ids', position]), 'revision-id', reason);
		}
	}
	return messages;

	function reportIncomplete(id: string, { statements: all }: Revision): void {
		const { verdict, category, mam, label = {} } = all.get(id) ?? {};
		const missing = [
			...(verdict ? [] : ['verdict']),
			...(category && !mam ? ['mam'] : []),
			...localeCodes.filter((code: Locale) => label[code] === undefined).map((code) => `label.${code}`),
		];
		if (missing.length === 0) return;
		const reason = `Unexpected new statement \`${id}\` without ${missing.join(', ')}, expected all of a statement`;
		report(placeOfKey(['statements', id]), 'revision-incomplete', reason);
	}
}
