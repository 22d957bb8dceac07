import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { policySlug } from '../content-files/content-path.ts';
import { messageAt } from '../content-files/message.ts';
import type { RuleId } from '../content-files/rules.ts';
import { readYaml, type YamlFile } from '../content-files/yaml-file.ts';
import { defaultLocale, type Locale, localeCodes } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { renderNote } from '../markdown/render-note.ts';
import { mamVerdicts, verdicts } from '../policy/model.ts';
import { revisionSteps } from '../policy/revision-steps.ts';
import type { LaterRevision, Revision, RevisionStep, SourceDocument } from '../policy/revisions.ts';
import type { ProvenanceFile } from './provenance-file.ts';

const locale = z.enum(localeCodes);
const text = z.string().min(1);
const someLocales = z.partialRecord(locale, text);
const allLocales = z.record(locale, text);

const schema = z.strictObject({
	title: text,
	url: z.url({ protocol: /^https$/ }),
	/** The language of the document. */
	language: locale,
	/** The statements that changed, by id; null for one that the revision no longer has. */
	statements: z
		.record(
			z.string(),
			z
				.strictObject({
					label: someLocales.default({}),
					verdict: z.enum(verdicts).optional(),
					/** The id of the category of a required data item. */
					category: text.optional(),
					mam: z.enum(mamVerdicts).optional(),
					condition: allLocales.optional(),
					/** Null for one that is gone. */
					note: allLocales.nullable().optional(),
				})
				.nullable(),
		)
		.default({}),
	/** What changed besides, and the ids of the statements and headings that it concerns. */
	notes: z.array(z.strictObject({ ids: z.array(text).min(1), text: allLocales })).default([]),
});

/** What a file of `content/revisions/` says. */
export interface RevisionFile extends Pick<YamlFile<unknown>, 'path' | 'placeOf' | 'messages'> {
	/** Undefined when the file is faulty. */
	changes?: LaterRevision;
}

/**
 * Read what a later revision changes.
 *
 * @param path the file's path from the project's folder, as messages show it
 * @param date `YYYY-MM-DD`, the file's name
 */
export function readRevision(path: string, date: string, source: string): RevisionFile {
	const { data, placeOf, messages } = readYaml(path, source, schema);
	if (!isDay(date)) {
		messages.push(
			messageAt(path, placeOf([]), 'revision-date', `Unexpected date \`${date}\`, expected one that exists`),
		);
	}
	const notes = data?.notes.map(({ ids, text: texts }, index) => ({
		ids,
		text: Object.fromEntries(
			Object.entries(texts).map(([code, markdown]) => {
				const { note, problems } = renderNote(markdown);
				const place = placeOf(['notes', index, 'text', code]);
				messages.push(...problems.map((reason) => messageAt(path, place, 'note-markdown', reason)));
				return [code, note];
			}),
		),
	}));
	return { path, placeOf, messages, ...(data && notes && { changes: { ...data, date, notes } }) };
}

/** Tell whether a date exists; JavaScript takes the 30th of February for the 1st of March. */
function isDay(date: string): boolean {
	const day = new Date(date);
	return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(date);
}

/** Line up the revisions of the policy with what changed in each; none where the policy or its source is not known. */
export function stepsOf(pages: Page[], provenance: ProvenanceFile[], revisions: RevisionFile[]): RevisionStep[] {
	return revisionSteps(
		sourceDocuments(pages, provenance),
		defaultLocale,
		revisions.flatMap(({ changes }) => changes ?? []),
	);
}

/** Describe the document that each language's policy page renders, as far as it is recorded. */
export function sourceDocuments(pages: Page[], provenance: ProvenanceFile[]): SourceDocument[] {
	return pages
		.filter(({ slug }) => slug === policySlug)
		.flatMap(({ locale: code, policy, frontmatter }) => {
			const file = provenance.find((candidate) => candidate.locale === code);
			if (!file?.isRead || !frontmatter?.source) return [];
			const { title, url, date } = frontmatter.source;
			const { words, disagreements, corrections } = file;
			return [{ locale: code, title, url, date, words, disagreements, corrections, policy }];
		});
}

/**
 * Check the later revisions: a statement to remove that is not there, one that does not change, a new one that does not say
 * enough, an unknown category or id, a date before the revision above it.
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
	{ path, placeOf }: RevisionFile,
	{ date, statements, notes }: LaterRevision,
	{ before, after, changes }: RevisionStep,
	headings: string[],
): VFileMessage[] {
	const messages: VFileMessage[] = [];
	const report = (keys: PropertyKey[], ruleId: RuleId, reason: string) =>
		messages.push(messageAt(path, placeOf(keys), ruleId, reason));
	if ((before.date ?? '') >= (date ?? '')) {
		report([], 'revision-date', `Unexpected date ${date}, expected one after ${before.date}, the revision before`);
	}
	for (const [id, statement] of Object.entries(statements)) {
		const at = ['statements', id];
		const change = changes.find((candidate) => candidate.id === id);
		if (!change) {
			const found = before.statements.has(id) ? 'that is as before' : 'to remove that is not there';
			report(
				at,
				'revision-unchanged',
				`Unexpected statement \`${id}\` ${found}, expected one that the revision changes`,
			);
		}
		if (!statement) continue;
		const { mam, condition } = after.statements.get(id) ?? {};
		if ((mam === 'conditional') !== ((statement.condition ?? condition) !== undefined)) {
			const expected = 'expected `mam: conditional` with a `condition`, or neither';
			report(
				[...at, statement.condition ? 'condition' : 'mam'],
				'revision-condition',
				`Unexpected \`mam: ${mam}\`, ${expected}`,
			);
		}
		if (statement.category && !after.statements.has(statement.category)) {
			const reason = `Unexpected category \`${statement.category}\`, expected the id of one that the revision has`;
			report([...at, 'category'], 'revision-category', reason);
		}
		if (change?.kind === 'added') reportIncomplete(id, after);
	}
	for (const [index, { ids }] of notes.entries()) {
		for (const [position, id] of ids.entries()) {
			if (headings.includes(id) || before.statements.has(id) || after.statements.has(id)) continue;
			const reason = `Unexpected id \`${id}\`, expected that of a statement or heading`;
			report(['notes', index, 'ids', position], 'revision-id', reason);
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
		report(['statements', id], 'revision-incomplete', reason);
	}
}
