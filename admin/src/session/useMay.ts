import { useQuery } from '@tanstack/react-query';
import { offered, offeredAlready } from './authProvider.ts';

/** What the viewer may do with the records of a noun: see them, enter and change them, or carry out an act by its verb. */
export interface May {
  see(noun: string): boolean;
  write(noun: string): boolean;
  act(noun: string, verb: string): boolean;
  /** Take back what others have done, and see to the accounts of people. */
  administer: boolean;
  is(role: string): boolean;
  /** In whose name a partner asks. */
  partners: readonly string[];
  /** Whether the API has said so yet. */
  isKnown: boolean;
}

export function useMay(): May {
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: offered,
    initialData: offeredAlready,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return {
    see: (noun) => data?.nouns.has(noun) ?? false,
    write: (noun) => data?.nouns.get(noun)?.writes ?? false,
    act: (noun, verb) => data?.nouns.get(noun)?.acts.includes(verb) ?? false,
    administer: data?.roles.includes('ADMIN') ?? false,
    is: (role) => data?.roles.includes(role) ?? false,
    partners: data?.partners ?? [],
    isKnown: data !== undefined,
  };
}
