import {
  briefcase,
  briefcaseOutline,
  home,
  homeOutline,
  layers,
  layersOutline,
  person,
  personOutline,
  statsChart,
  statsChartOutline,
} from 'ionicons/icons';

/** The five tabs, in order, with the icon for here and for elsewhere. */
export const tabs = [
  { name: 'home', here: home, elsewhere: homeOutline },
  { name: 'apps', here: layers, elsewhere: layersOutline },
  { name: 'jobs', here: briefcase, elsewhere: briefcaseOutline },
  { name: 'analytics', here: statsChart, elsewhere: statsChartOutline },
  { name: 'profile', here: person, elsewhere: personOutline },
] as const;

export const isTab = (pathname: string, name: string) =>
  pathname === `/${name}` || pathname.startsWith(`/${name}/`);
