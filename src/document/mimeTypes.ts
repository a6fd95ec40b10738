export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';
