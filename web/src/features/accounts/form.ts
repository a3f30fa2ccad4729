import { useState, type SubmitEvent } from 'react';

export type FormErrors<Field extends string> = Partial<Record<Field, string>>;

/** Reads a form's named fields, checks them, and moves to the first that is not right. */
export function useForm<Field extends string>(
  fields: readonly Field[],
  check: (values: Record<Field, string>) => FormErrors<Field>,
  submit: (values: Record<Field, string>) => void,
) {
  const [errors, setErrors] = useState<FormErrors<Field>>({});

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const values = valuesOf(new FormData(form), fields);
    const found = check(values);
    setErrors(found);
    const first = fields.find((field) => found[field]);
    if (first) form.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
    else submit(values);
  };

  return { errors, onSubmit };
}

function valuesOf<Field extends string>(data: FormData, fields: readonly Field[]): Record<Field, string> {
  const read = (field: Field) => {
    const value = data.get(field);
    return typeof value !== 'string' ? '' : field.includes('password') ? value : value.trim();
  };
  return Object.fromEntries(fields.map((field) => [field, read(field)])) as Record<Field, string>;
}

export const looksLikeEmail = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text);

export const weakPassword = (password: string, email: string | null) =>
  password.length < 10 || password.toLowerCase() === email?.toLowerCase();
