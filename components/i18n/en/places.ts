/** What the places of the studio are called. */
export const places = {
  settings: {
    places: {
      settings: 'You',
      company: 'Company values',
      hours: 'Business hours',
      sites: 'Sites',
      keys: 'Keys',
      replies: 'Replies',
      playbooks: 'Playbooks',
      trash: 'Deleted replies',
      library: 'Library',
      team: 'Team library',
      issues: 'Known issues',
      imports: 'Import and export',
      'draft-check': 'Draft check',
      insertions: 'Insertions',
      data: 'Your data',
    },
  },
};
