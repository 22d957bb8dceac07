import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { type Document, isMap, isScalar, isSeq } from 'yaml';
import { policySlug, verdictsPath } from '../content-files/content-path.ts';
import { messageAt } from '../content-files/message.ts';
import { readYaml, type YamlFile } from '../content-files/yaml-file.ts';
import type { Place } from '../content-files/yaml-places.ts';
import { text } from '../content-files/yaml-values.ts';
import { defaultLocale } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { isWhole, type Mam, mamVerdicts, type Policy, type Verdict, verdicts } from '../policy/model.ts';
import { verdictStatements } from '../policy/statements.ts';

const schema = z.strictObject({
	/** The verdict with MAM only of each required data item, by id. */
	required: z.record(z.string(), z.enum(mamVerdicts)).default({}),
	/** The ids of the optional facts, and of what is never collected. */
	optional: z.array(text).default([]),
	never: z.array(text).default([]),
});

/** The verdict of a statement, and with MAM only if it is a required data item. */
export interface OwnVerdict {
	verdict: Verdict;
	mam?: Mam;
}

/** The verdicts that the site has published; by them, one that is turned round by mistake is told. */
export interface PublishedVerdicts extends Pick<YamlFile<unknown>, 'path' | 'messages'> {
	/** Whether the file has the right form; if not, a message says why, and there are no verdicts. */
	isRead: boolean;
	/** By the statement's id, even of one that is gone. */
	verdicts: Map<string, OwnVerdict & { place: Place }>;
}

/**
 * Read the published verdicts: the ids that have each of them, and those of required data with their verdict with MAM only.
 *
 * @param path the file's path relative to the project's folder, as shown in messages
 */
export function readPublishedVerdicts(path: string, source: string): PublishedVerdicts {
	const { data, placeOfKey, messages } = readYaml(path, source, schema);
	const { required = {}, optional = [], never = [] } = data ?? {};
	const all = [
		...Object.entries(required).map(([id, mam]) => ({ id, key: id, own: { verdict: 'required' as const, mam } })),
		...optional.map((id, key) => ({ id, key, own: { verdict: 'optional' as const } })),
		...never.map((id, key) => ({ id, key, own: { verdict: 'never' as const } })),
	];
	const found: PublishedVerdicts['verdicts'] = new Map();
	for (const { id, key, own } of all) {
		const place = placeOfKey([own.verdict, key]);
		const first = found.get(id);
		if (!first) {
			found.set(id, { ...own, place });
			continue;
		}
		const reason = `Unexpected \`${id}\` a second time, expected it once: it stands at line ${first.place.line} already`;
		messages.push(messageAt(path, place, 'id-duplicate', reason));
	}
	return { path, isRead: data !== undefined, verdicts: found, messages };
}

/** List the verdicts that a policy has, by the statement's id. */
export function verdictsOf(policy: Policy): [id: string, own: OwnVerdict][] {
	return verdictStatements(policy).map(({ id, verdict, item }) => [id, { verdict, ...(item && { mam: item.mam }) }]);
}

/** List the ids of the statements whose verdict is another than the published one. */
function changedVerdicts(published: PublishedVerdicts, policy: Policy): string[] {
	return verdictsOf(policy).flatMap(([id, own]) => {
		const before = published.verdicts.get(id);
		return before && inWords(before) !== inWords(own) ? [id] : [];
	});
}

/** List the ids of the statements whose verdict is not recorded as published yet, in the order of the policy. */
export function unpublishedVerdicts(published: PublishedVerdicts | undefined, policy: Policy): string[] {
	return verdictsOf(policy).flatMap(([id]) => (published?.verdicts.has(id) ? [] : [id]));
}

/**
 * Record verdicts, those of statements that are recorded with another verdict, too.
 *
 * @param document the file of the published verdicts; its comments stay
 */
export function recordVerdicts(document: Document, owns: [id: string, own: OwnVerdict][]): void {
	for (const [id, { verdict, mam }] of owns) {
		const isOwn = (item: unknown) => isScalar(item) && item.value === id;
		for (const other of verdicts) {
			const list = document.get(other);
			if (isMap(list) && other !== verdict) list.delete(id);
			if (isSeq(list) && other !== verdict) list.items = list.items.filter((item) => !isOwn(item));
		}
		if (!document.has(verdict)) document.set(verdict, document.createNode(mam ? {} : []));
		const own = document.get(verdict);
		if (isMap(own)) own.set(id, mam);
		if (isSeq(own) && !own.items.some(isOwn)) own.add(document.createNode(id));
	}
}

/** Report statements whose verdict is another than the published one. */
export function checkPublishedVerdicts(published: PublishedVerdicts, pages: Page[]): VFileMessage[] {
	const page = soundPolicy(pages);
	if (!page) return [];
	const now = new Map(verdictsOf(page.policy));
	return changedVerdicts(published, page.policy).flatMap((id) => {
		const [before, own] = [published.verdicts.get(id), now.get(id)];
		if (!before || !own) return [];
		const place = (own.verdict === before.verdict && page.mamPlaces.get(id)) || page.places.get(id);
		const expected = `expected \`${inWords(before)}\` as published (\`${published.path}:${before.place.line}\`)`;
		const remedy = `if it has changed on purpose, \`npm run record -- verdict ${id}\``;
		const reason = `Unexpected verdict \`${inWords(own)}\` of \`${id}\`, ${expected}; ${remedy}`;
		return [messageAt(page.path, place, 'verdict-changed', reason)];
	});
}

/** Warn about verdicts that could change without anybody noticing. */
export function warnAboutUnpublishedVerdicts(published: PublishedVerdicts | undefined, pages: Page[]): VFileMessage[] {
	const page = soundPolicy(pages);
	if (!page || published?.isRead === false) return [];
	const [first, ...others] = unpublishedVerdicts(published, page.policy);
	if (first === undefined) return [];
	const [found, them] = others.length > 0 ? [`\`${first}\` and ${others.length} more`, 'them'] : [`\`${first}\``, 'it'];
	const expected = `expected in \`${verdictsPath}\`: \`npm run record\` adds ${them}`;
	const reason = `Unexpected verdict of ${found} not recorded as published, ${expected}`;
	return [messageAt(page.path, page.places.get(first), 'verdict-unrecorded', reason)];
}

/** Find the policy in the default language; undefined if the page has a fault, which may have cost it a verdict. */
export function soundPolicy(pages: Page[]): (Page & { policy: Policy }) | undefined {
	const page = pages.find(({ slug, locale }) => slug === policySlug && locale === defaultLocale);
	const { policy = {}, messages = [] } = page ?? {};
	return page && messages.length === 0 && isWhole(policy) ? { ...page, policy } : undefined;
}

function inWords({ verdict, mam }: OwnVerdict): string {
	return mam ? `${verdict}, with MAM only: ${mam}` : verdict;
}
