import { type Fields, toText } from '../../http/fields.ts';

export function MessageFiles({ files }: { readonly files: readonly Fields[] }) {
  return files.map((file) => {
    const url = toText(file.url_private);
    const title = toText(file.title) || toText(file.name);
    const isImage = toText(file.mimetype).startsWith('image/');
    return (
      <a
        key={toText(file.id) || title}
        className="file"
        href={url}
        target="_blank"
        rel="noreferrer"
      >
        {isImage ? <img src={url} alt={title} /> : `📄 ${title}`}
      </a>
    );
  });
}
