import { toValences } from './lexicon.ts';

/** Feelings of emoji, as characters and as Slack's shortcodes without their colons, -1 to 1. */
export const EMOJI_VALENCES: ReadonlyMap<string, number> = toValences({
  '0.8':
    '😍 🥰 😻 🤩 ❤ 💖 💕 🎉 🥳 💯 heart heart_eyes star-struck tada partying_face 100 smiling_face_with_3_hearts',
  '0.6':
    '😀 😃 😄 😁 😊 🙂 😎 👏 🙌 💪 👌 ✨ 😘 🤗 smile smiley grin blush slightly_smiling_face sunglasses clap raised_hands muscle ok_hand sparkles hugging_face grinning rocket 🚀',
  '0.5': '👍 +1 thumbsup 🙏 pray 😂 joy 😅',
  '-0.4':
    '😕 🙁 😐 😒 🙄 🤔 😬 😞 😔 confused slightly_frowning_face neutral_face unamused face_with_rolling_eyes disappointed pensive',
  '-0.6':
    '👎 -1 thumbsdown 😢 😭 ☹ 😩 😫 😣 😖 💔 😤 cry sob white_frowning_face weary tired_face persevere confounded broken_heart triumph',
  '-0.8':
    '😡 😠 🤬 🤮 💩 😱 rage angry face_with_symbols_on_mouth face_vomiting hankey poop scream',
});
