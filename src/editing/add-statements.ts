import { stringify } from 'yaml';
import type { Content } from '../check/check-content.ts';
import { policySlug } from '../content-files/content-path.ts';
import { openMark } from '../content-files/open-marks.ts';
import { defaultLocale, localeCodes } from '../i18n/index.ts';
import type { EditFile } from '../importing/file-edits.ts';
import { renderRows } from '../importing/render-page.ts';
import { facetsOf } from '../importing/write-revision.ts';
import { withEntry } from '../importing/yaml-lines.ts';
import { mamForms, parseMam } from '../markdown/statements/syntax.ts';
import { mamVerdicts, type Policy } from '../policy/model.ts';
import type { ByLocale, Change, RevisionStatement } from '../policy/revisions.ts';
import { originalPolicy, requireNewId } from './known-ids.ts';
import { type Kind, placeOfNew, verdictOfKind, type Wish } from './place-of-new.ts';

/** A new statement, or a category with its first data item. */
export interface Addition extends Wish {
	kind: Kind;
	/** Its id, and that of the data item. */
	ids: string[];
	/** The verdict with MAM only of the data item, as a word of its own or as the table has it. */
	mam?: string | undefined;
	/** The labels, in the order of the ids; those that are missing are left open. */
	labels: ByLocale<string[]>;
}

/**
 * Write a new statement into all files that have something of it, with marks where a person has to fill something in.
 *
 * @throws if it cannot stand there, or its id is not new
 */
export async function addStatements(content: Content, addition: Addition, edit: EditFile): Promise<void> {
	const { kind, ids } = addition;
	const policy = originalPolicy(content);
	for (const id of ids) requireNewId(content, id);
	const { category, after } = placeOfNew(policy, kind, addition);
	const all = inOrder(policy);
	const order = all.toSpliced(all.indexOf(after) + 1, 0, ...ids);
	const changes = ids.map((id, index): Change => {
		const said: RevisionStatement = { label: labelsOf(addition, index), verdict: verdictOfKind(kind) };
		const parent = kind === 'item' ? category?.id : ids[index - 1];
		const isItem = verdictOfKind(kind) === 'required' && index === ids.length - 1;
		return {
			id,
			kind: 'added',
			after: { ...said, ...(parent && { category: parent }), ...(isItem && parseOwnMam(addition.mam)) },
		};
	});
	for (const page of content.pages.filter(({ slug }) => slug === policySlug)) {
		await edit(page.path, () => renderRows(page, { changes, order }));
	}
	for (const change of changes) await addBeside(content, change, order, edit);
}

/** List the ids of a policy in the order of the page. */
function inOrder({ required, optional, never }: Policy): string[] {
	const rows = required.categories.flatMap((category) => [category, ...category.items]);
	return [...new Set([...rows, ...optional.facts, ...never].map(({ id }) => id))];
}

function labelsOf({ labels }: Addition, index: number): ByLocale<string> {
	return Object.fromEntries(
		localeCodes.flatMap((code) => (labels[code]?.[index] ? [[code, labels[code][index]]] : [])),
	);
}

function parseOwnMam(mam: string | undefined): Pick<RevisionStatement, 'mam' | 'condition' | 'note'> {
	const word = mamVerdicts.find((verdict) => verdict === mam);
	if (word) return { mam: word, ...(word === 'conditional' && { condition: {} }) };
	const said = parseMam(mam ?? '', defaultLocale);
	if (!said) {
		const words = mamVerdicts.map((verdict) => `\`${verdict}\``).join(', ');
		const found = mam === undefined ? 'no `--mam`' : `\`--mam ${mam}\``;
		throw new Error(`Unexpected ${found}, expected ${words}, or what the table says: ${mamForms(defaultLocale)}.`);
	}
	const { condition, note } = said;
	return {
		mam: said.mam,
		...(condition && { condition: { [defaultLocale]: condition } }),
		...(note && { note: { [defaultLocale]: note } }),
	};
}

/** Write a new statement into the files beside the pages, each time behind the one that it follows there. */
async function addBeside(content: Content, change: Change, order: string[], edit: EditFile): Promise<void> {
	const { pages, provenance, searchWords, revisions } = content;
	const { id, after } = change;
	const before = order.slice(0, order.indexOf(id)).reverse();
	for (const { path, locale, words } of provenance) {
		// A language without a document of its own has no words of it.
		if (locale !== defaultLocale && Object.keys(words).length === 0) continue;
		// Of what is optional, the documents speak in sentences.
		const isSaid = locale === defaultLocale && after?.verdict === 'optional';
		const label = locale === defaultLocale ? after?.label[locale] : undefined;
		const value = isSaid ? '' : ` ${stringify(label ?? openMark, { lineWidth: 0 }).trim()}`;
		await edit(path, (text) => withEntry(text, 'source', [`  ${id}:${value}`], before));
	}
	for (const { path } of searchWords) {
		await edit(path, (text) => withEntry(text, 'terms', [`  ${id}:`, `    - ${openMark}`], before));
	}
	// A revision that the pages show and that is recorded has to say what they do.
	const shown = pages.find(({ slug, locale }) => slug === policySlug && locale === defaultLocale)?.frontmatter
		?.revision;
	const recorded = revisions.find(({ changes }) => changes?.date === shown);
	if (!recorded) return;
	const lines = stringify({ [id]: facetsOf(change, defaultLocale) }, { lineWidth: 0 })
		.trim()
		.split('\n');
	await edit(recorded.path, (text) =>
		withEntry(
			text,
			'statements',
			lines.map((line) => `  ${line}`),
			before,
		),
	);
}
