import SearchOutlined from '@mui/icons-material/SearchOutlined';
import {
  Autocomplete,
  Box,
  Dialog,
  DialogContent,
  IconButton,
  InputAdornment,
  TextField,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-admin';
import type { Noun } from '../noun/schema.ts';
import { useWords } from '../noun/words.ts';
import { client } from '../provider/client.ts';
import { gql } from '../provider/gql.ts';

interface Hit {
  noun: Noun;
  node: { id: string; label: string };
}

const everywhere = gql(
  'query Everywhere($text: String!) { search(text: $text, limit: 12) { noun node { id label } } }',
);

async function find(text: string, signal: AbortSignal): Promise<Hit[]> {
  const { data } = await client.query<{ search: Hit[] }>({
    query: everywhere,
    variables: { text },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  return data.search;
}

/** The text as it stands once the person pauses. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** One search over all nouns, in the bar; on a phone behind a button. */
export function SearchBox() {
  const { translate } = useWords();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const [open, setOpen] = useState(false);
  if (!isNarrow)
    return (
      <Box role="search" sx={{ flex: '0 1 26rem', minWidth: 0, ml: 2 }}>
        <SearchField />
      </Box>
    );
  return (
    <>
      <IconButton color="inherit" aria-label={translate('frame.everywhere.name')} onClick={() => setOpen(true)}>
        <SearchOutlined />
      </IconButton>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        fullWidth
        aria-label={translate('frame.everywhere.name')}
        sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      >
        <DialogContent role="search" sx={{ p: 1.5 }}>
          <SearchField focused onChosen={() => setOpen(false)} />
        </DialogContent>
      </Dialog>
    </>
  );
}

function SearchField({ focused = false, onChosen }: { focused?: boolean; onChosen?: () => void }) {
  const words = useWords();
  const go = useNavigate();
  const [text, setText] = useState('');
  const settled = useSettled(text.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['everywhere', settled],
    queryFn: ({ signal }) => find(settled, signal),
    enabled: settled.length > 1,
    placeholderData: (before) => before,
  });
  const hits = settled.length > 1 ? (data ?? []) : [];
  const name = words.translate('frame.everywhere.name');
  return (
    <Autocomplete<Hit>
      size="small"
      fullWidth
      clearOnBlur={false}
      blurOnSelect
      autoHighlight
      popupIcon={null}
      value={null}
      inputValue={text}
      onInputChange={(_, typed, why) => why !== 'reset' && setText(typed)}
      onChange={(_, hit) => {
        if (!hit) return;
        setText('');
        onChosen?.();
        go(`/${hit.noun}/${encodeURIComponent(hit.node.id)}/show`);
      }}
      options={hits}
      // The server has found what is meant; a second filter here would hide what is spelt otherwise.
      filterOptions={(options) => options}
      getOptionLabel={({ node }) => node.label}
      getOptionKey={({ noun, node }) => `${noun} ${node.id}`}
      isOptionEqualToValue={(one, other) => one.noun === other.noun && one.node.id === other.node.id}
      loading={isFetching}
      loadingText={words.translate('frame.everywhere.looking')}
      noOptionsText={words.translate(settled.length > 1 ? 'frame.everywhere.none' : 'frame.everywhere.begin')}
      renderOption={({ key, ...props }, { noun, node }) => (
        <Box component="li" key={key} {...props}>
          <Box sx={{ minWidth: 0 }}>
            <Box sx={{ overflowWrap: 'anywhere' }}>{node.label}</Box>
            <Box sx={{ color: 'text.secondary', typography: 'caption' }}>{words.noun(noun)}</Box>
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          autoFocus={focused}
          placeholder={name}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, 'aria-label': name },
            input: {
              ...params.slotProps.input,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchOutlined fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  );
}
