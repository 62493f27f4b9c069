import { answerReads } from '@/lib/reading/answer-reads';

answerReads();
