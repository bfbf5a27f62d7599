import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sessionsSignIn } from '../client/sdk.gen.js';
import type { SignInDto } from '../client/types.gen.js';
import { begin, session } from './session.js';

export interface SignInForm {
  readonly form: UseFormReturnType<SignInDto>;
  readonly send: (typed: SignInDto) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** Signs in. Another person than before gets nothing of what was read before. */
export function useSignIn(username = ''): SignInForm {
  const queries = useQueryClient();
  const form = useForm<SignInDto>({ initialValues: { username, password: '' } });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (body: SignInDto) => (await sessionsSignIn({ body, throwOnError: true })).data,
    onSuccess: async (view) => {
      const known = session.get();
      if (known.status !== 'expired' || known.account.id !== view.account.id) queries.clear();
      begin(view);
      form.reset();
      await queries.invalidateQueries();
    },
  });
  return { form, send: (typed) => mutate(typed), isPending, error };
}
