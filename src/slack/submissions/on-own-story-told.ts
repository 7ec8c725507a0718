import type { Language } from '../../core/feedback/feedback.ts';
import type { ToldFault } from '../../core/stories/nominated-extract.ts';
import { OWN_STORY_FIELDS } from '../kit/ids.ts';
import { type OwnStoryPlace, parseOwnStoryPlace } from '../kit/own-story-place.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { nominatedAnswer } from '../views/nominated-answer.ts';
import { plainModal } from '../views/plain-modal.ts';
import { wordsOf } from '../words/words-of.ts';
import { membersIn } from './members-in.ts';
import { answerTo, type SubmittedArgs } from './submitted.ts';

/** A colleague told a story: it waits to be told to the team, or the form says what is wrong. */
export function onOwnStoryTold(flows: SlackFlows) {
  return async (args: SubmittedArgs) => {
    const place = parseOwnStoryPlace(args.view.private_metadata);
    const said = saidIn(args);
    const [{ language }, team] = await Promise.all([
      flows.knowAsker(place?.channelId ?? null),
      flows.findTeamById(said.teamId),
    ]);
    const { tellForm: form } = wordsOf(language).stories;
    const told =
      place === null || team === null
        ? ({ kind: 'gone' } as const)
        : await flows.tellOwnStory({
            ...{ ...said, team, ts: place.ts, by: args.body.user.id },
            from: messageOf(place),
          });
    if (told.kind === 'faulty') {
      const errors = { [OWN_STORY_FIELDS.text]: faultText(told.fault, language) };
      await args.ack({ response_action: 'errors', errors });
      return;
    }
    const to = { place: '', language, title: form.title };
    const view = plainModal(nominatedAnswer(told, language), to);
    await args.ack({ response_action: 'update', view });
  };
}

function saidIn(args: SubmittedArgs) {
  const chosen = (field: string) => answerTo(args, field)?.selected_option?.value;
  return {
    text: answerTo(args, OWN_STORY_FIELDS.text)?.value ?? '',
    teamId: chosen(OWN_STORY_FIELDS.team) ?? '',
    touchpointId: chosen(OWN_STORY_FIELDS.about) ?? null,
    isHappy: chosen(OWN_STORY_FIELDS.feeling) === 'happy',
    isSpare: chosen(OWN_STORY_FIELDS.when) === 'spare',
    credits: membersIn(answerTo(args, OWN_STORY_FIELDS.helpers)?.selected_users),
  };
}

function messageOf({ channelId, messageTs: ts }: OwnStoryPlace) {
  return channelId === null || ts === null ? null : { channelId, ts };
}

function faultText(fault: ToldFault, language: Language): string {
  const { faults } = wordsOf(language).stories.tellForm;
  switch (fault.kind) {
    case 'too short':
      return faults['too short'](fault.words);
    case 'too long':
      return faults['too long'](fault.words, fault.most);
    case 'personal data':
      return faults['personal data'];
  }
}
