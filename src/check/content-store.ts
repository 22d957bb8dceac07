import { type Content, checkContent } from './check-content.ts';

/** The content of the site, shared by everything that is built from it. */
export interface ContentStore {
	/** Get the content, which is read and checked once: until it is forgotten, every call returns the same promise. */
	read(): Promise<Content>;
	/** Forget the content because a file has changed; the next call of `read` reads it again. */
	forget(): void;
}

/**
 * Create the content store.
 *
 * @param root the project's folder, which holds `content/`
 */
export function contentStore(root: string): ContentStore {
	let content: Promise<Content> | undefined;
	return {
		read() {
			content ??= checkContent(root);
			return content;
		},
		forget() {
			content = undefined;
		},
	};
}
