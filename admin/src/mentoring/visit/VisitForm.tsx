import { Alert, Box, Button, DialogActions, DialogContent, TextField } from '@mui/material';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { type RaRecord, useLocale, useNotify, useRefresh } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { enums } from '../../noun/schema.ts';
import type { NamedRow } from '../../noun/value/Named.tsx';
import { day } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';
import { OthersPick } from './OthersPick.tsx';
import { Picks } from './Picks.tsx';
import { SourcePick } from './SourcePick.tsx';
import { useDraft } from './useDraft.ts';
import { useLog } from './useLog.ts';

interface VisitFormProps {
  engagement: RaRecord;
  today: string;
  /** Topics of earlier visits. */
  known: readonly string[];
  /** Mentoring of other businesses that may have been there too. */
  others: readonly NamedRow[];
  onClose: () => void;
}

const usualMinutes = [30, 60, 90, 120];
const toggled = <Item,>(list: readonly Item[], item: Item) =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

const inputs = ['heldOn', 'mode', 'minutes', 'mentors', 'topics', 'notes', 'evidenceUrl', 'source', 'others'];

/** A visit in under a minute: what is usual is filled in, the rest is a press away. */
export function VisitForm({ engagement, today, known, others, onClose }: VisitFormProps) {
  const { translate, field, value } = useWords();
  const locale = useLocale() ?? 'id';
  const notify = useNotify();
  const refresh = useRefresh();
  const { draft, isKept, change, forget } = useDraft(engagement, today);
  const [wasKept] = useState(isKept);
  const [typed, setTyped] = useState('');
  const { mutate: log, isPending, error } = useLog();
  const faults: Record<string, string> = error?.body?.errors ?? {};
  const mentors = [engagement.leadMentor, ...(engagement.mentors ?? [])].filter(Boolean) as NamedRow[];
  const topics = [...new Set([...known, ...draft.topics])];
  const fault = (name: string) => ({ error: Boolean(faults[name]), helperText: faults[name] });

  function addTopic() {
    const topic = typed.trim();
    if (topic && !draft.topics.includes(topic)) change({ topics: [...draft.topics, topic] });
    setTyped('');
  }

  function save(event: FormEvent) {
    event.preventDefault();
    const pending = typed.trim();
    const topics = pending && !draft.topics.includes(pending) ? [...draft.topics, pending] : draft.topics;
    change({ topics });
    log(
      { visit: { ...draft, topics }, engagement },
      {
        onSuccess: () => {
          notify('visit.saved', { type: 'info', messageArgs: { day: day(draft.heldOn, locale) } });
          forget();
          refresh();
          onClose();
        },
      },
    );
  }

  return (
    <Box component="form" onSubmit={save} noValidate sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <DialogContent sx={{ display: 'grid', gap: 2.25, alignContent: 'start', pt: 1, flex: 1 }}>
        {error && <Refused error={error} placed={inputs} />}
        {!error && wasKept && (
          <Alert
            severity="info"
            action={
              <Button color="inherit" size="small" onClick={forget}>
                {translate('visit.discard')}
              </Button>
            }
          >
            {translate('visit.kept')}
          </Alert>
        )}
        <TextField
          type="date"
          size="medium"
          label={field('Session', 'heldOn')}
          value={draft.heldOn}
          required
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
          onChange={({ target }) => change({ heldOn: target.value })}
          {...fault('heldOn')}
        />
        <Picks
          title={field('Session', 'mode')}
          choices={enums.SessionMode.map((id) => ({ id, name: value('Session', 'mode', id) }))}
          chosen={[draft.mode]}
          onToggle={(mode) => change({ mode })}
        />
        <Picks
          title={field('Session', 'minutes')}
          choices={usualMinutes.map((minutes) => ({ id: String(minutes), name: String(minutes) }))}
          chosen={[String(draft.minutes)]}
          onToggle={(id) => change({ minutes: Number(id) === draft.minutes ? null : Number(id) })}
        >
          <TextField
            type="number"
            size="small"
            value={draft.minutes ?? ''}
            onChange={({ target }) => change({ minutes: target.value === '' ? null : Number(target.value) })}
            placeholder={translate('visit.other')}
            sx={{ width: 84 }}
            slotProps={{
              htmlInput: { 'aria-label': field('Session', 'minutes'), min: 1, max: 1440, inputMode: 'numeric' },
            }}
            {...fault('minutes')}
          />
        </Picks>
        {mentors.length > 0 && (
          <Picks
            title={field('Session', 'mentors')}
            choices={mentors.map(({ id, label }) => ({ id, name: label }))}
            chosen={draft.mentors.map(({ id }) => id)}
            onToggle={(id) => {
              const ids = toggled(
                draft.mentors.map((mentor) => mentor.id),
                id,
              );
              change({ mentors: mentors.filter((mentor) => ids.includes(mentor.id)) });
            }}
          />
        )}
        <Picks
          title={field('Session', 'topics')}
          choices={topics.map((topic) => ({ id: topic, name: topic }))}
          chosen={draft.topics}
          onToggle={(topic) => change({ topics: toggled(draft.topics, topic) })}
        >
          <TextField
            size="small"
            value={typed}
            placeholder={translate('visit.newTopic')}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={addTopic}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key !== 'Enter' || !typed.trim()) return;
              event.preventDefault();
              addTopic();
            }}
            sx={{ flex: '1 1 10rem' }}
            slotProps={{ htmlInput: { 'aria-label': translate('visit.newTopic'), maxLength: 120 } }}
            {...fault('topics')}
          />
        </Picks>
        <TextField
          multiline
          minRows={3}
          size="medium"
          label={field('Session', 'notes')}
          value={draft.notes}
          onChange={({ target }) => change({ notes: target.value })}
          onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.closest('form')?.requestSubmit();
          }}
          {...fault('notes')}
        />
        <TextField
          type="url"
          size="medium"
          label={field('Session', 'evidenceUrl')}
          value={draft.evidenceUrl ?? ''}
          onChange={({ target }) => change({ evidenceUrl: target.value || null })}
          {...fault('evidenceUrl')}
        />
        {others.length > 0 && (
          <OthersPick
            choices={others}
            chosen={draft.others}
            fault={faults.others}
            onChange={(others) => change({ others })}
          />
        )}
        <SourcePick chosen={draft.source} fault={faults.source} onChange={(source) => change({ source })} />
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2, borderTop: 1, borderColor: 'divider', mb: 'var(--foot, 0px)' }}>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        <Button type="submit" variant="contained" size="large" loading={isPending} sx={{ flex: { xs: 1, sm: 'none' } }}>
          {translate('visit.save')}
        </Button>
      </DialogActions>
    </Box>
  );
}
