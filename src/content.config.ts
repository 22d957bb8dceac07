import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontmatterSchema } from './markdown/page/frontmatter.ts';

export const collections = {
	pages: defineCollection({
		loader: glob({
			base: './content',
			pattern: '**/*.mdx',
			generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
		}),
		schema: frontmatterSchema,
	}),
};
