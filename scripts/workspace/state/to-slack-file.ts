import type { Fields } from '../http/fields.ts';
import type { StoredFile } from './files.ts';
import type { World } from './world.ts';

export function toSlackFile(world: World, file: StoredFile): Fields {
  const url = `${world.team.url}files/${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    created: Math.floor(file.createdAt.getTime() / 1000),
    name: file.name,
    title: file.title,
    mimetype: file.mimeType,
    filetype: file.name.split('.').at(-1),
    user: file.user,
    size: file.bytes?.length ?? 0,
    mode: 'hosted',
    is_external: false,
    url_private: url,
    url_private_download: url,
    permalink: url,
  };
}
