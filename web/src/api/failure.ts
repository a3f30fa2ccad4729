import type { FieldProblem, Problem } from './types';

/** What went wrong with a request, as far as a person can be told. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly fields: FieldProblem[];
  readonly retryAfterSeconds: number | null;

  constructor(
    status: number,
    code: string,
    message: string,
    details: Partial<Pick<ApiFailure, 'requestId' | 'fields' | 'retryAfterSeconds'>> = {},
  ) {
    super(message);
    this.name = 'ApiFailure';
    this.status = status;
    this.code = code;
    this.requestId = details.requestId ?? null;
    this.fields = details.fields ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
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
    },
  );
}

async function readProblem(response: Response): Promise<Partial<Problem>> {
  if (!response.headers.get('Content-Type')?.includes('json')) return {};
  try {
    return (await response.json()) as Partial<Problem>;
  } catch {
    return {};
  }
}
