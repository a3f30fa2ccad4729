import type { FieldProblem, Problem } from './types';

/** What went wrong with a request, as far as a person can be told. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly fields: FieldProblem[];
  readonly retryAfterSeconds: number | null;
  /** What was to be changed as it is now, where somebody else changed it meanwhile. */
  readonly current: unknown;

  constructor(
    status: number,
    code: string,
    message: string,
    details: Partial<Pick<ApiFailure, 'requestId' | 'fields' | 'retryAfterSeconds' | 'current'>> = {},
  ) {
    super(message);
    this.name = 'ApiFailure';
    this.status = status;
    this.code = code;
    this.requestId = details.requestId ?? null;
    this.fields = details.fields ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
    this.current = details.current ?? null;
  }

  /** Worth asking again without anyone changing anything. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 502;
  }
}

/** No answer at all: the network, or the server, is not there. */
export const unreachable = () => new ApiFailure(0, 'unreachable', 'The server could not be reached');

export const notSignedIn = () => new ApiFailure(401, 'not_signed_in', 'Not signed in');

export async function failureOf(response: Response): Promise<ApiFailure> {
  const problem = await readProblem(response);
  const retryAfter = Number(response.headers.get('Retry-After') ?? NaN);
  return new ApiFailure(
    response.status,
    problem.code ?? 'unexpected',
    problem.detail ?? problem.title ?? response.statusText,
    {
      requestId: response.headers.get('X-Request-Id'),
      fields: problem.errors ?? [],
      retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : null,
      current: problem.current,
    },
  );
}

/** A problem as it is told; `current` is not in the description, as it is something else each time. */
type Told = Partial<Problem> & { current?: unknown };

async function readProblem(response: Response): Promise<Told> {
  if (!response.headers.get('Content-Type')?.includes('json')) return {};
  try {
    return (await response.json()) as Told;
  } catch {
    return {};
  }
}
