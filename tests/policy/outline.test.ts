import { expect, test } from 'vitest';
import { arranged, type Outline } from '../../src/policy/outline.ts';
import type { RevisionStatement } from '../../src/policy/revisions.ts';

const outline: Outline = {
	title: 'Data collection',
	headings: [
		{ id: 'required-data', depth: 2, title: 'Required data' },
		{ id: 'mam', depth: 3, title: 'MAM' },
		{ id: 'optional-data', depth: 2, title: 'Optional data' },
		{ id: 'never', depth: 2, title: 'Never collected' },
		{ id: 'sources', depth: 2, title: 'Sources' },
	],
	chapters: { required: 'required-data', optional: 'optional-data', never: 'never' },
	order: [
		'not-sold',
		...['required-data', 'apps', 'app-id', 'app-size', 'hardware', 'imei', 'usage', 'mam'],
		...['optional-data', 'optional-errors', 'never', 'never-photos', 'sources', 'source-devices'],
	],
};

const labels = new Map([
	['apps', 'Apps'],
	['hardware', 'Hardware'],
	['usage', 'Usage data'],
]);

const required = (category?: string): RevisionStatement => ({
	label: {},
	verdict: 'required',
	...(category && { category }),
});

/** Arrange statements, and name the chapters, the groups and what is in them. */
function arrange(statements: Record<string, RevisionStatement>) {
	const entries = Object.entries(statements).map(([id, statement]) => ({ id, statement }));
	const categories = new Map([['app-size', 'Apps']]);
	const chapters = arranged(entries, outline, { labels, categories, successors: { icons: 'app-size' } });
	return chapters.map(({ title, groups }) => [
		title,
		...groups.map((group) => `${group.title}: ${group.entries.map(({ id }) => id).join(' ')}`),
	]);
}

test('statements stand in the order of the page, by chapter and category', () => {
	expect(
		arrange({
			'source-devices': { label: {} },
			'never-photos': { label: {}, verdict: 'never' },
			'optional-errors': { label: {}, verdict: 'optional' },
			usage: required(),
			imei: required('hardware'),
			'app-size': required('apps'),
			'app-id': required('apps'),
			'not-sold': { label: {} },
		}),
	).toEqual([
		['Data collection', ': not-sold'],
		['Required data', 'Apps: app-id app-size', 'Hardware: imei', 'Usage data: usage'],
		['Optional data', ': optional-errors'],
		['Never collected', ': never-photos'],
		['Sources', ': source-devices'],
	]);
});

test('a category stands before what is in it', () => {
	expect(arrange({ 'app-id': required('apps'), apps: required() })).toEqual([['Required data', 'Apps: apps app-id']]);
});

test('a former statement stands where its successor does', () => {
	expect(arrange({ imei: required('hardware'), icons: { label: {} }, 'app-id': required('apps') })).toEqual([
		['Required data', 'Apps: app-id icons', 'Hardware: imei'],
	]);
});

test('a new statement stands after the others of its category', () => {
	expect(arrange({ battery: required('hardware'), imei: required('hardware') })).toEqual([
		['Required data', 'Hardware: imei battery'],
	]);
});

test('a statement that the page does not have stands in its category, or last in its chapter', () => {
	expect(
		arrange({
			'optional-new': { label: {}, verdict: 'optional' },
			battery: required('hardware'),
			speed: required('network'),
			usage: required(),
			'optional-errors': { label: {}, verdict: 'optional' },
		}),
	).toEqual([
		['Required data', 'Hardware: battery', 'Usage data: usage', 'network: speed'],
		['Optional data', ': optional-errors optional-new'],
	]);
});
