import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { glossarySlug, idsPath, localeFilePath } from '../content-files/content-path.ts';
import { messageAt } from '../content-files/message.ts';
import type { RuleId } from '../content-files/rules.ts';
import { readYaml, type YamlFile } from '../content-files/yaml-file.ts';
import type { Place } from '../content-files/yaml-places.ts';
import { text } from '../content-files/yaml-values.ts';
import { defaultLocale } from '../i18n/index.ts';
import type { TextFile } from '../markdown/page/page.ts';
import { idFormInWords, isId } from '../markdown/statements/label.ts';
import type { RevisionFile } from './revision-file.ts';

const schema = z.record(z.string(), z.array(z.union([text, z.record(z.string(), text)], 'an id or `former-id: id`')));

/** The ids that the site has ever published: those of its statements, headings and terms. */
export interface PublishedIds extends Pick<YamlFile<unknown>, 'path' | 'messages'> {
	/** Whether the file has the right form; if not, a message says why, and there are no entries. */
	isRead: boolean;
	/** In the order of the file. */
	entries: PublishedId[];
}

interface PublishedId {
	slug: string;
	id: string;
	/** The id on the same page that a former id leads to. */
	successor?: string;
	/** Where the id is, and where its successor is. */
	place: Place;
	successorPlace?: Place;
}

/**
 * Read the published ids: for each page, a list of `- id`, or `- former-id: id` for an id that is gone.
 *
 * @param path the file's path relative to the project's folder, as shown in messages
 */
export function readPublishedIds(path: string, source: string): PublishedIds {
	const { data, placeOfKey, placeOfValue, messages } = readYaml(path, source, schema);
	const entries = Object.entries(data ?? {}).flatMap(([slug, ids]) =>
		ids.flatMap((entry, index) => {
			if (typeof entry === 'string') return [{ slug, id: entry, place: placeOfKey([slug, index]) }];
			return Object.entries(entry).map(([id, successor]) => {
				const keys = [slug, index, id];
				return { slug, id, successor, place: placeOfKey(keys), successorPlace: placeOfValue(keys) };
			});
		}),
	);
	return { path, isRead: data !== undefined, entries, messages };
}

/** List the successors of a page's former ids, by former id. */
export function successorsOn({ entries }: PublishedIds, slug: string): Record<string, string> {
	const own = entries.filter((entry) => entry.slug === slug);
	return Object.fromEntries(own.flatMap(({ id, successor }) => (successor === undefined ? [] : [[id, successor]])));
}

/** List a page's former ids by the id that they lead to. */
export function formerIds({ entries }: PublishedIds, slug: string): Map<string, string[]> {
	const moved = entries.filter((entry) => entry.slug === slug && entry.successor !== undefined);
	const grouped = Map.groupBy(moved, ({ successor }) => successor ?? '');
	return new Map([...grouped].map(([successor, ids]) => [successor, ids.map(({ id }) => id)]));
}

/** Report published ids that are gone from their page without a successor, successors that are not there, and ids twice. */
export function checkPublishedIds({ path, entries }: PublishedIds, pages: TextFile[]): VFileMessage[] {
	const firsts = new Map(entries.toReversed().map((entry) => [`${entry.slug}#${entry.id}`, entry]));
	return entries.flatMap((entry) => {
		const { slug, id, successor, place, successorPlace } = entry;
		const page = pages.find((candidate) => candidate.slug === slug && candidate.locale === defaultLocale);
		if (page && !page.isRead) return [];
		const where = `\`${page?.path ?? expectedPath(slug)}\``;
		const has = (other: string) => page?.places.has(other) ?? false;
		const report = (ruleId: RuleId, reason: string, at: Place = place) => [messageAt(path, at, ruleId, reason)];
		if (!isId(id)) return report('id-form', `Unexpected id \`${id}\`, expected ${idFormInWords}`);
		if (!page) return report('page-gone', `Unexpected loss of the published page of \`${id}\`, expected ${where}`);
		const first = firsts.get(`${slug}#${id}`);
		if (first !== entry) {
			const line = first?.place.line;
			return report(
				'id-duplicate',
				`Unexpected \`${id}\` a second time, expected it once: it stands at line ${line} already`,
			);
		}
		if (successor === undefined && !has(id)) {
			const remedy = `or where it went: \`- ${id}: other-id\``;
			return report('id-gone', `Unexpected loss of the published id \`${id}\`, expected it in ${where}, ${remedy}`);
		}
		if (successor !== undefined && has(id)) {
			return report('id-moved', `Unexpected successor of \`${id}\`, expected \`- ${id}\`: it is in ${where}`);
		}
		if (successor !== undefined && !has(successor)) {
			return report('id-moved', `Unexpected successor \`${successor}\`, expected an id in ${where}`, successorPlace);
		}
		return [];
	});
}

/** Say where the file is expected whose texts have the ids of a page. */
function expectedPath(slug: string): string {
	return slug === glossarySlug ? localeFilePath(defaultLocale, 'glossary') : `content/${defaultLocale}/${slug}.mdx`;
}

/** List the ids of each page that are not recorded as published yet, in the order of the page. */
export function unpublishedIds(
	published: PublishedIds | undefined,
	pages: TextFile[],
): { page: TextFile; ids: string[] }[] {
	const known = new Set(published?.entries.map(({ slug, id }) => `${slug}#${id}`));
	return pages
		.filter(({ locale }) => locale === defaultLocale)
		.map((page) => ({ page, ids: [...page.places.keys()].filter((id) => !known.has(`${page.slug}#${id}`)) }))
		.filter(({ ids }) => ids.length > 0);
}

/** Warn about ids that could go again without anybody noticing: those of a page, or those that only a revision has. */
export function warnAboutUnpublished(
	published: PublishedIds | undefined,
	pages: TextFile[],
	revisions: RevisionFile[],
): VFileMessage[] {
	if (published && !published.isRead) return [];
	return unpublishedIds(published, pages).flatMap(({ page, ids }) => {
		const fileOf = (id: string) =>
			page.places.get(id) ? undefined : revisions.find(({ changes }) => changes?.statements[id]);
		return [...Map.groupBy(ids, fileOf)].map(([file, [first = '', ...others]]) => {
			const [found, them] =
				others.length > 0 ? [`ids \`${first}\` and ${others.length} more`, 'them'] : [`id \`${first}\``, 'it'];
			const reason = `Unexpected ${found} not recorded as published, expected in \`${idsPath}\`: \`npm run record\` adds ${them}`;
			const place = file ? file.placeOfKey(['statements', first]) : page.places.get(first);
			return messageAt((file ?? page).path, place, 'id-unrecorded', reason);
		});
	});
}
