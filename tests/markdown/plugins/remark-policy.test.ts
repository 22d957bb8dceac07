import { describe, expect, test } from 'vitest';
import remarkPolicy from '../../../src/markdown/plugins/remark-policy.ts';
import type { Policy } from '../../../src/policy/model.ts';
import { render } from '../../helpers/render.ts';
import { smallPolicy } from '../../helpers/small-policy.ts';

const { sources, statements, required, optional, never } = smallPolicy;
const revision = '2022-04-27';

const page = (policy: Partial<Policy>, frontmatter: Record<string, unknown>) =>
	render(remarkPolicy, 'Text', { policy, frontmatter });

describe('a page with a revision', () => {
	test('hands the policy on with its frontmatter', async () => {
		const { frontmatter, messages } = await page(smallPolicy, { title: 'A', revision });
		expect(messages).toEqual([]);
		expect(frontmatter).toEqual({ title: 'A', revision, policy: smallPolicy });
	});

	test('need not have sources and statements', async () => {
		const { frontmatter, messages } = await page({ required, optional, never }, { revision });
		expect(messages).toEqual([]);
		expect(frontmatter?.['policy']).toEqual({ sources: [], statements: [], required, optional, never });
	});

	test('has a part that is empty', async () => {
		const empty = { required: { categories: [] }, optional: { facts: [] }, never: [] };
		const { frontmatter, messages } = await page(empty, { revision });
		expect(messages).toEqual([]);
		expect(frontmatter?.['policy']).toEqual({ sources: [], statements: [], ...empty });
	});

	test.each<[string, Partial<Policy>]>([
		['`<RequiredData>`', { optional, never }],
		['`<OptionalData>`', { required, never }],
		['`<NeverCollected>`', { required, optional }],
		['`<RequiredData>`, `<NeverCollected>`', { optional }],
		['`<RequiredData>`, `<OptionalData>`, `<NeverCollected>`', { sources, statements }],
	])('is reported without %s, and hands nothing on', async (markers, policy) => {
		const { frontmatter, messages } = await page(policy, { revision });
		expect(messages).toEqual([
			`content/en/page.mdx:1:1: Unexpected page with a \`revision\` but without ${markers}, expected all parts of the policy`,
		]);
		expect(frontmatter).toEqual({ revision });
	});

	test('is reported where nothing of a policy has been read', async () => {
		const { messages } = await render(remarkPolicy, '\n\nText', { frontmatter: { revision } });
		expect(messages).toEqual([
			'content/en/page.mdx:1:1: Unexpected page with a `revision` but without `<RequiredData>`, `<OptionalData>`, `<NeverCollected>`, expected all parts of the policy',
		]);
	});

	test('is one whatever the revision says', async () => {
		expect((await page(smallPolicy, { revision: null })).messages).toEqual([]);
	});
});

describe('a page without a revision', () => {
	test('has nothing of a policy', async () => {
		const { frontmatter, messages } = await page({ sources: [], statements: [] }, { title: 'A' });
		expect(messages).toEqual([]);
		expect(frontmatter).toEqual({ title: 'A' });
	});

	test.each<[string, Partial<Policy>]>([
		['`<RequiredData>`', { required }],
		['`<OptionalData>`', { optional }],
		['`<NeverCollected>`', { never }],
		['`<OptionalData>`, `<NeverCollected>`', { optional, never }],
		['`<RequiredData>`, `<OptionalData>`, `<NeverCollected>`', { required, optional, never }],
		['`<NeverCollected>`', { never: [] }],
	])('is reported with %s', async (markers, policy) => {
		expect((await page(policy, {})).messages).toEqual([
			`content/en/page.mdx:1:1: Unexpected ${markers} on a page without a \`revision\`, expected the revision in the frontmatter`,
		]);
	});

	test.each<[string, Partial<Policy>]>([
		['source-devices', { sources }],
		['not-sold', { statements }],
		['source-devices', { statements, sources }],
		['a', { sources: ['a', 'b'].map((id) => ({ id, label: 'A' })) }],
	])('is reported with its first statement, `%s`', async (id, policy) => {
		expect((await page(policy, {})).messages).toEqual([
			`content/en/page.mdx:1:1: Unexpected statement \`${id}\` on a page without a \`revision\`, expected a link to a heading to stand in a sentence`,
		]);
	});

	test('is reported with both, markers first', async () => {
		expect((await page({ never, statements }, {})).messages).toEqual([
			'content/en/page.mdx:1:1: Unexpected `<NeverCollected>` on a page without a `revision`, expected the revision in the frontmatter',
			'content/en/page.mdx:1:1: Unexpected statement `not-sold` on a page without a `revision`, expected a link to a heading to stand in a sentence',
		]);
	});
});

test('leaves a page whose frontmatter could not be read alone', async () => {
	const { frontmatter, messages } = await render(remarkPolicy, 'Text', { policy: { never, statements } });
	expect(messages).toEqual([]);
	expect(frontmatter).toBeUndefined();
});
