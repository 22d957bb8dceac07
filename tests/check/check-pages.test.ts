import { describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-pages.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import type { Frontmatter, shortAnswerKinds } from '../../src/markdown/page/frontmatter.ts';
import type { Page } from '../../src/markdown/page/page.ts';
import type { Policy } from '../../src/policy/model.ts';
import { smallPolicy } from '../helpers/small-policy.ts';

const { sources, statements, required, optional, never } = smallPolicy;
const source = { title: 'A', url: null, language: 'en', date: null };
const withRevision = { revision: '2022-04-27', source };

/** Make a page of a language that has nothing on it but what is given. */
function pageWith(policy: Partial<Policy>, frontmatter: Partial<Frontmatter> | undefined, slug = 'page'): Page {
	return {
		path: `content/en/${slug}.mdx`,
		locale: 'en',
		slug,
		isRead: true,
		...(frontmatter && { frontmatter: { title: 'A', description: 'B', ...frontmatter } }),
		source: '',
		policy: { sources: [], statements: [], ...policy },
		sections: [],
		prose: [],
		chapters: {},
		headingOf: new Map(),
		places: new Map(),
		mamPlaces: new Map(),
		messages: [],
	};
}

function check(policy: Partial<Policy>, frontmatter: Partial<Frontmatter> | undefined, slug?: string): string[] {
	const page = pageWith(policy, frontmatter, slug);
	return checkPage(page, [page], new Set()).map(formatMessage);
}

describe('a page with a revision', () => {
	test('has all parts of the policy', () => {
		expect(check(smallPolicy, withRevision)).toEqual([]);
	});

	test('need not have sources and statements', () => {
		expect(check({ required, optional, never }, withRevision)).toEqual([]);
	});

	test('has a part that is empty', () => {
		expect(check({ required: { categories: [] }, optional: { facts: [] }, never: [] }, withRevision)).toEqual([]);
	});

	test.each<[string, Partial<Policy>]>([
		['`<RequiredData>`', { optional, never }],
		['`<OptionalData>`', { required, never }],
		['`<NeverCollected>`', { required, optional }],
		['`<RequiredData>`, `<NeverCollected>`', { optional }],
		['`<RequiredData>`, `<OptionalData>`, `<NeverCollected>`', { sources, statements }],
	])('is reported without %s', (markers, policy) => {
		expect(check(policy, withRevision)).toEqual([
			`content/en/page.mdx:1:1: Unexpected page with a \`revision\` but without ${markers}, expected all parts of the policy (policy-part)`,
		]);
	});
});

describe('a page without a revision', () => {
	test('has nothing of a policy', () => {
		expect(check({}, {})).toEqual([]);
	});

	test.each<[string, Partial<Policy>]>([
		['`<RequiredData>`', { required }],
		['`<OptionalData>`', { optional }],
		['`<NeverCollected>`', { never }],
		['`<OptionalData>`, `<NeverCollected>`', { optional, never }],
		['`<RequiredData>`, `<OptionalData>`, `<NeverCollected>`', { required, optional, never }],
		['`<NeverCollected>`', { never: [] }],
	])('is reported with %s', (markers, policy) => {
		expect(check(policy, {})).toEqual([
			`content/en/page.mdx:1:1: Unexpected ${markers} on a page without a \`revision\`, expected the revision in the frontmatter (policy-part)`,
		]);
	});

	test.each<[string, Partial<Policy>]>([
		['source-devices', { sources }],
		['not-sold', { statements }],
		['source-devices', { statements, sources }],
		['a', { sources: ['a', 'b'].map((id) => ({ id, label: 'A' })) }],
	])('is reported with its first statement, `%s`', (id, policy) => {
		expect(check(policy, {})).toEqual([
			`content/en/page.mdx:1:1: Unexpected statement \`${id}\` on a page without a \`revision\`, expected a link to a heading to stand in a sentence (policy-part)`,
		]);
	});

	test('is reported with both, markers first', () => {
		expect(check({ never, statements }, {})).toEqual([
			'content/en/page.mdx:1:1: Unexpected `<NeverCollected>` on a page without a `revision`, expected the revision in the frontmatter (policy-part)',
			'content/en/page.mdx:1:1: Unexpected statement `not-sold` on a page without a `revision`, expected a link to a heading to stand in a sentence (policy-part)',
		]);
	});

	test('is reported where it is the page of the policy', () => {
		expect(check({}, {}, 'data-collection')).toEqual([
			'content/en/data-collection.mdx:1:1: Unexpected page without a `revision`, expected the policy on it (policy-missing)',
		]);
	});
});

test('leaves a page alone whose frontmatter could not be read', () => {
	expect(check({ never, statements }, undefined)).toEqual([]);
});

describe('a row of the short answer', () => {
	const answer = (kind: (typeof shortAnswerKinds)[number], text: string, remark?: string) => {
		return check(smallPolicy, { ...withRevision, answers: [{ kind, name: 'A', text, ...(remark && { remark }) }] });
	};
	const problem = (found: string, expected: string) =>
		`content/en/page.mdx:1:1: Unexpected ${found}, expected what is ${expected} (answer-verdict)`;

	test('names what it is about, and something else in its remark', () => {
		expect(answer('required', '[A](#apps), [B](#app-id)', '[C](#never-photos)')).toEqual([]);
		expect(answer('conditional', '[A](#apps), [B](#app-id)')).toEqual([]);
		expect(answer('optional', '[A](#optional-errors)')).toEqual([]);
		expect(answer('never', '[A](#never-photos)')).toEqual([]);
	});

	test('names nothing of another verdict, or of none', () => {
		expect(answer('required', '[A](#apps), [B](#never-photos)')).toEqual([
			problem('`never-photos`, which is `never`, in the answer `required`', '`required`'),
		]);
		expect(answer('conditional', '[A](#optional-errors)')).toEqual([
			problem('`optional-errors`, which is `optional`, in the answer `conditional`', '`required`'),
		]);
		expect(answer('never', '[A](#source-devices)')).toEqual([
			problem('`source-devices`, which has no verdict, in the answer `never`', '`never`'),
		]);
	});
});
