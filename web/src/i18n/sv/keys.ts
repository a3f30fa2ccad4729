export const keys = {
  'keys.title': 'Kortkommandon',
  'keys.tabs': 'Gå till en flik',
  'keys.search': 'Sök',
  'keys.next': 'Nästa i listan',
  'keys.previous': 'Föregående i listan',
  'keys.new': 'Ny ansökan',
  'keys.save': 'Spara jobbet, eller släpp det',
  'keys.help': 'Visa kortkommandona',
};
