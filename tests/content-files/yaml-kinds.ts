import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../src/content-files/message.ts';
import { readGlossary } from '../../src/glossary/glossary-file.ts';
import { takeFrontmatter } from '../../src/markdown/page/frontmatter.ts';
import { readProvenance } from '../../src/provenance/provenance-file.ts';
import { readPublishedIds } from '../../src/provenance/published-ids.ts';
import { readRevision } from '../../src/provenance/revision-file.ts';
import { readTranslation } from '../../src/provenance/translation-file.ts';
import { readSearchWords } from '../../src/search/indexing/search-words.ts';

function messagesOfPage(source: string) {
	const file = new VFile({ path: 'f', value: source });
	takeFrontmatter(file);
	return file.messages;
}

const readers = {
	page: messagesOfPage,
	glossary: (source: string) => readGlossary('f', 'en', source).messages,
	search: (source: string) => readSearchWords('f', 'en', source).messages,
	provenance: (source: string) => readProvenance('f', 'en', source).messages,
	translation: (source: string) => readTranslation('f', 'sv', source).messages,
	ids: (source: string) => readPublishedIds('f', source).messages,
	revision: (source: string) => readRevision('f', '2024-05-01', source).messages,
};

/** A kind of file with YAML in it. */
export type Kind = keyof typeof readers;

/** Read a file of a kind; the messages lack its path: `line:column: reason (rule)`. */
export function messagesOf(kind: Kind, source: string): string[] {
	return readers[kind](source).map((message) => formatMessage(message).slice('f:'.length));
}

/** A text of each kind that has all that it may have. */
export const samples: Record<Kind, string> = {
	page: `---
title: A
description: B
answers:
  - { kind: required, name: C, text: D }
  - { kind: conditional, name: E, text: F, remark: G }
  - { kind: optional, name: H, text: I }
  - kind: never
    name: J
    text: K
remarks:
  one: L
revision: 2022-04-27
source:
  title: F
  url: https://example.com/
  language: en
  date: 2022-04-27
---

Text.
`,
	glossary: `introduction: A
terms:
  one:
    term: B
    abbreviation: C
    names: [D, E]
    explanation: F
    explains:
      - two
      - three
  four:
    term: G
    explanation: H
`,
	search: `ignored: can my
weak: >-
  number
  type
terms:
  one:
    - login
    - !shared password
    - "365"
`,
	provenance: `source:
  one: A
  two:
disagreements:
  one:
    - { of: [A], text: B }
corrections:
  two:
    - of: [2022-04-27]
      text: C
    - of: [A, D]
      text: E
`,
	translation: `intended:
  about:
    license:
      links: A
sentences:
  about:
    license: 2
originals:
  about:
    .frontmatter: 65ec89e3
    privacy: "12345678"
`,
	ids: `about:
  - one
  - two: one
index:
  - three
`,
	revision: `title: A
url: https://example.com/
language: en
statements:
  one:
    label: { en: B, sv: C }
    verdict: required
    category: two
    mam: conditional
    condition: { en: D, sv: E }
    note:
      en: F
      sv: G
  two:
notes:
  - ids: [one]
    text:
      en: H
      sv: I
`,
};

/** A text at fault, and the messages about it, `line:column: reason`, whose places were counted by hand. */
export type Fault = [source: string, ...messages: string[]];

/** Test that a kind of file reports faults as they are described, by what each is. */
export function testFaults(kind: Kind, rule: 'yaml-form' | 'yaml-syntax', faults: Record<string, Fault>): void {
	describe(`${kind}: ${rule}`, () => {
		test.each(Object.entries(faults))('%s', (_, [source, ...messages]) => {
			expect(messagesOf(kind, source)).toEqual(messages.map((message) => `${message} (${rule})`));
		});
	});
}
