interface AvatarProps {
  readonly name: string;
  readonly isApp?: boolean;
  readonly size?: 'small' | 'large';
}

const hues = [352, 18, 42, 96, 152, 184, 206, 232, 268, 312];

/** Initials on a colour of one's own. */
export function Avatar({ name, isApp = false, size = 'large' }: AvatarProps) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const hue = hues[sum % hues.length];
  const initials = name
    .split(/\s+/)
    .filter((word) => !/^(van|de|der|den|ten|ter)$/i.test(word))
    .map((word) => word[0] ?? '')
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase();
  return (
    <span
      aria-hidden="true"
      className={`avatar ${size} ${isApp ? 'app' : ''}`}
      style={{ '--hue': hue } as React.CSSProperties}
    >
      {initials}
    </span>
  );
}
