import {
  Anchor,
  Button,
  NavLink,
  type AnchorProps,
  type ButtonProps,
  type ElementProps,
  type NavLinkProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';

type Around<Props> = Props & Omit<ElementProps<'a', keyof Props & string>, 'href'>;

/** The kit's links, to addresses that the compiler knows: `<AnchorLink to="/vi-sao/$dossier" params={{ dossier }}>`. */
export const AnchorLink = createLink((props: Around<AnchorProps>) => <Anchor {...props} />);

export const ButtonLink = createLink((props: Around<ButtonProps>) => <Button component="a" {...props} />);

export const PageLink = createLink((props: Around<NavLinkProps>) => <NavLink component="a" {...props} />);
