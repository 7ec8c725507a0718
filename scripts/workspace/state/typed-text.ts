import type { World } from './world.ts';

const mention = /<(?:[@#][A-Z0-9]+(?:\|[^<>]*)?|!(?:here|channel|everyone)|https?:\/\/[^<>\s]+)>/g;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * What a member typed, as Slack sends it on: `&`, `<` and `>` escaped, `@handle` and `#channel`
 * turned into mentions. Text that already has Slack's mentions keeps them.
 */
export function typedText(
  world: World,
  text: string,
  { withNames = false }: { readonly withNames?: boolean } = {},
): string {
  let end = 0;
  let typed = '';
  for (const found of text.matchAll(mention)) {
    typed += mentioned(world, escaped(text.slice(end, found.index)), withNames) + found[0];
    end = found.index + found[0].length;
  }
  return typed + mentioned(world, escaped(text.slice(end)), withNames);
}

function mentioned(world: World, text: string, withNames: boolean): string {
  return text
    .replace(/(?<![\w@.])@([a-z0-9._-]*[a-z0-9])/gi, (whole, name: string) => {
      const member = [...world.members.values()].find((one) => one.name === name.toLowerCase());
      if (member === undefined) return whole;
      return withNames ? `<@${member.id}|${member.name}>` : `<@${member.id}>`;
    })
    .replace(/(?<![\w#&])#([a-z0-9_-]+)/gi, (whole, name: string) => {
      const channel = [...world.channels.values()].find(
        (one) => one.kind !== 'im' && one.name === name.toLowerCase(),
      );
      return channel === undefined ? whole : `<#${channel.id}|${channel.name}>`;
    });
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => escapes[character] ?? character);
}
