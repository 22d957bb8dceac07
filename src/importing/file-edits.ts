/** Changes one of the files of the content, by its path from the project's folder. */
export type EditFile = (path: string, change: (text: string) => string) => Promise<void>;

/**
 * Edit files without writing them.
 *
 * @param read reads a file by its path from the project's folder
 * @returns the new texts of those that change, and what edits them
 */
export function fileEdits(read: (path: string) => Promise<string>): { files: Map<string, string>; edit: EditFile } {
	const files = new Map<string, string>();
	return {
		files,
		edit: async (path, change) => {
			const text = files.get(path) ?? (await read(path));
			const changed = change(text);
			if (changed !== text) files.set(path, changed);
		},
	};
}
