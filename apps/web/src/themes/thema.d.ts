declare module '#thema';
